/** What the templates of {@code src/main/jte} write, prepared for them: no markup is made here. */
@NullMarked
package fr.contratdeville.rapport.page;

import org.jspecify.annotations.NullMarked;
