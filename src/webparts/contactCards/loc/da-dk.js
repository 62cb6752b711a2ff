define([], function () {
  return {
    Title: 'Kontakt'
  };
});
