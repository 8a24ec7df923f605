/**
 * The lists that names and codes are looked up in: which spellings are one financeur or structure,
 * which themes a nomenclature knows, which quartier of 2014 corresponds to which of 2024.
 *
 * <p>Open {@link fr.contratdeville.nomenclature.TablesAlias} first. A table never changes a name:
 * it adds a {@link fr.contratdeville.modele.Rattachement} beside it, which says from which table it
 * comes.
 */
@NullMarked
package fr.contratdeville.nomenclature;

import org.jspecify.annotations.NullMarked;
