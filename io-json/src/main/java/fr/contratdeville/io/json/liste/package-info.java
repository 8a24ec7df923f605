/**
 * Lists of subsidies that are published as JSON: each record is a row of a table. Only this package
 * needs the module of tables, and a reader of contracts as JSON does without it.
 */
@NullMarked
package fr.contratdeville.io.json.liste;

import org.jspecify.annotations.NullMarked;
