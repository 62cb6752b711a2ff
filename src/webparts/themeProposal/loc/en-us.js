define([], function () {
  return {
    Title: 'Propose a network theme'
  };
});
