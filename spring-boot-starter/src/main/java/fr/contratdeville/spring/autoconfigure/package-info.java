/** What Spring Boot finds by itself; the files in {@code META-INF/spring} name each class. */
@NullMarked
package fr.contratdeville.spring.autoconfigure;

import org.jspecify.annotations.NullMarked;
