define([], function () {
  return {
    Title: 'Network themes'
  };
});
