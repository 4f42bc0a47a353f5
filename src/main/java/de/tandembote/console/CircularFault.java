package de.tandembote.console;

/**
 * What is wrong in a form about a circular.
 *
 * @param field the id of the field that has to be mended
 * @param sentence in the language of the page
 */
record CircularFault(String field, String sentence) {}
