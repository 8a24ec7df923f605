/**
 * Reads and writes a contrat de ville as JSON, and writes reports as JSON.
 *
 * <p>Open {@link fr.contratdeville.io.json.JsonContratWriter} first: it describes the format of a
 * contract. {@link fr.contratdeville.io.json.JsonRapport} describes that of a report, and
 * {@link fr.contratdeville.io.json.JsonTableAlias} reads the tables that roll porteurs and
 * financeurs up.
 *
 * <p>The findings of the reader:
 *
 * <ul>
 *   <li>{@code CV-LEC-01}, an error: an element of a list, or the place of a field, could not be
 *       read. Its exact text is kept on the contract as a complement named {@code illisible
 *       /actions/3}, so that writing the contract loses nothing; reading such a contract again
 *       finds it again.
 *   <li>{@code CV-LEC-02}, a warning: a property that the model does not know stands on a noun that
 *       keeps no complements, and is not kept. One finding for each property, with its first place.
 *   <li>{@code CV-AMT-01}, an error: a line of money whose text is no amount, as every reader says
 *       it ({@link fr.contratdeville.echange.MontantsIllisibles}).
 * </ul>
 */
@NullMarked
package fr.contratdeville.io.json;

import org.jspecify.annotations.NullMarked;
