define([], function () {
  return {
    Title: 'Contacts'
  };
});
