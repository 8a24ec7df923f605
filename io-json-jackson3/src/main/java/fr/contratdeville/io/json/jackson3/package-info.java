/**
 * The values of the library in the JSON of an application that has Jackson 3. Open
 * {@link fr.contratdeville.io.json.jackson3.ContratDeVilleModule}.
 */
@NullMarked
package fr.contratdeville.io.json.jackson3;

import org.jspecify.annotations.NullMarked;
