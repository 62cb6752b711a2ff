define([], function () {
  return {
    Title: 'Ofte stillede spørgsmål'
  };
});
