define([], function () {
  return {
    Title: 'Foreslå et netværkstema'
  };
});
