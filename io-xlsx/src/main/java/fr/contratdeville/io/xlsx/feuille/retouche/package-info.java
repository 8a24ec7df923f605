/**
 * A workbook given back as it came, with some cells marked and commented and nothing else changed:
 * open {@link fr.contratdeville.io.xlsx.feuille.retouche.ClasseurMarque} first. Parts are cut into
 * tags and put together again to the character; what is not altered comes out as it went in.
 */
@NullMarked
package fr.contratdeville.io.xlsx.feuille.retouche;

import org.jspecify.annotations.NullMarked;
