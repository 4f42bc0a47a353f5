/**
 * Reads the files that people write (YAML) as a tree that knows its lines, and collects every fault in them; writes
 * lists for spreadsheets.
 *
 * @see de.tandembote.datafile.YamlNode
 * @see de.tandembote.datafile.Spreadsheet
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.tandembote.datafile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
