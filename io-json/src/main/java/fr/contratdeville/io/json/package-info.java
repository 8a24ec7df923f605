/**
 * Reads and writes contracts, reports, profiles of controls, tables of aliases, layouts of tables
 * and lexicons as JSON.
 *
 * <p>Open {@link fr.contratdeville.io.json.JsonContratWriter} first: it describes the format of a
 * contract. Every other kind of file has a class of its own with the static methods
 * {@code read(Path)} and {@code write(value, Path)}, such as
 * {@link fr.contratdeville.io.json.JsonProfil}. They throw a
 * {@link fr.contratdeville.echange.LectureException} for a file that cannot be read, with the
 * reason in French and in English, and an {@link java.io.IOException} for one that cannot be
 * written. {@link fr.contratdeville.io.json.JsonTableau} only writes.
 *
 * <p>The findings of {@link fr.contratdeville.io.json.JsonContratReader}:
 *
 * <ul>
 *   <li>{@code CV-LEC-01}, an error: an element of a list, or the place of a field, could not be
 *       read. Its exact text is kept on the contract as a complement with a name such as
 *       {@code illisible /actions/3}, so that writing the contract loses nothing; reading such a
 *       contract again reports it again.
 *   <li>{@code CV-LEC-02}, a warning: a property that the model does not know is on a noun without
 *       complements, and is not kept. There is one finding for each property, with its first place.
 *   <li>{@code CV-AMT-01}, an error: the text of a line of money is no amount. All readers report
 *       it ({@link fr.contratdeville.echange.MontantsIllisibles}).
 * </ul>
 */
@NullMarked
package fr.contratdeville.io.json;

import org.jspecify.annotations.NullMarked;
