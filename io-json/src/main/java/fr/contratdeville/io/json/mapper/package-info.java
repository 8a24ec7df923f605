/**
 * What the mapper of an application writes and reads, whatever its generation; for the modules that
 * serve a mapper, and for nobody else.
 *
 * <p>Open {@link fr.contratdeville.io.json.mapper.MappedType} first.
 */
@NullMarked
package fr.contratdeville.io.json.mapper;

import org.jspecify.annotations.NullMarked;
