define([], function () {
  return {
    Title: 'Netværkstemaer'
  };
});
