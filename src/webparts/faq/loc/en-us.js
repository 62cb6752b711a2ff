define([], function () {
  return {
    Title: 'Frequently asked questions'
  };
});
