'use strict';

/*
 * Ends the process with one sentence when it runs on a Node that the project does not. Written for any Node there may
 * be: this runs before it is known which one it is.
 */

/** The Node that package.json asks for: 22.14 or a later 22. */
function isSuitable(version) {
  var numbers = version.split('.').map(Number);
  return numbers[0] === 22 && numbers[1] >= 14;
}

if (!isSuitable(process.versions.node)) {
  process.stderr.write(
    'This is Node ' +
      process.versions.node +
      ', and the project needs 22.14 or a later 22: run "npm rebuild node" (the package node@22 brings it, and its ' +
      'install script did not run), or put Node 22 on your PATH.\n'
  );
  process.exit(1);
}
