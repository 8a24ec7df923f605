/**
 * The zip archive and its XML parts, read with suspicion and without any idea of what a sheet is:
 * open {@link fr.contratdeville.io.xlsx.feuille.paquet.XlsxArchive} first. Everything that goes
 * wrong is a {@link fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException}.
 */
@NullMarked
package fr.contratdeville.io.xlsx.feuille.paquet;

import org.jspecify.annotations.NullMarked;
