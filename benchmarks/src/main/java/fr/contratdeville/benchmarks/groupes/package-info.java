/** Holds the benchmarks. Each class times the library and its peers at the same work. */
@NullMarked
package fr.contratdeville.benchmarks.groupes;

import org.jspecify.annotations.NullMarked;
