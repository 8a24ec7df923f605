/**
 * The library in a Spring Boot application, 3.5 (Jackson 2) or 4 (Jackson 3): one dependency, and
 * one for each format that people upload, such as {@code contrat-de-ville-io-xlsx}.
 *
 * <pre>{@code
 * @RestController
 * class BilanController {
 *
 *   // multipart/form-data; a file that cannot be read is a problem detail (RFC 9457), status 422
 *   @PostMapping("/bilans")
 *   Rapport examiner(@RequestParam("fichier") Lecture lecture) {
 *     return Controles.standard().examiner(lecture.valeur(), lecture.constats());
 *   }
 *
 *   // application/json, as JsonContratWriter writes it
 *   @PostMapping("/totaux")
 *   Totaux totaux(@RequestBody ContratDeVille contrat) {
 *     return Totaux.of(Axes.financeur(), contrat.retenues());
 *   }
 * }
 * }</pre>
 *
 * <p>What is set up, each only if its classes are there and the application has no bean of its own:
 *
 * <ul>
 *   <li>a {@link fr.contratdeville.spring.SourceReader}, which reads a {@code MultipartFile} or a
 *       {@code Resource}, and conversions by it, so that a {@code @RequestParam} may be a
 *       {@code Lecture}, a {@code LectureFeuilles}, a {@code ContratDeVille} or a list of them;
 *   <li>the module of Jackson 2 or 3 (or both) that writes the values of the library, and reads
 *       contracts;
 *   <li>{@link fr.contratdeville.spring.LectureProblems}: problem details in the language of who
 *       asked, for controllers that are a {@code @RestController}.
 * </ul>
 *
 * <p>{@link fr.contratdeville.spring.ContratDeVilleProperties} lists the properties.
 *
 * <p>What surprises people:
 *
 * <ul>
 *   <li><b>Uploads of more than 1 MB are refused by Spring Boot</b>, before any of this: raise
 *       {@code spring.servlet.multipart.max-file-size} and {@code max-request-size}. The answer is
 *       a page or JSON of the application, not of this module, as no controller was reached.
 *   <li><b>A {@code @Controller} that shows pages gets no problem details.</b> It sees a
 *       {@code MethodArgumentTypeMismatchException} whose innermost cause is the
 *       {@link fr.contratdeville.echange.LectureException}; a handler of
 *       {@code TypeMismatchException} in the same class would win over one of
 *       {@code LectureException}. Where that matters, take a {@code MultipartFile} and call the
 *       {@code SourceReader}.
 *   <li><b>A contract as a parameter leaves the findings of its reading behind</b>; a
 *       {@code Lecture} holds both.
 *   <li><b>Without {@code Accept-Language} Spring takes the language of the machine.</b> Problem
 *       details are then in {@code contrat-de-ville.langue}, French unless set.
 *   <li><b>A validator with default settings sees no constraint of a noun</b>, since accessors have
 *       no {@code get}. A noun that exists breaks none, so nothing slips through {@code @Valid};
 *       for the rules of objects of your own that hold nouns, see
 *       {@link fr.contratdeville.validation.Validateur}.
 *   <li><b>JSONB of PostgreSQL</b> holds a contract without loss, in an order of its own; it takes
 *       no text with the character U+0000.
 *   <li><b>A mapper made by {@code new} lacks the module</b> and refuses the values of the library.
 *       Inject that of the application.
 * </ul>
 */
@NullMarked
package fr.contratdeville.spring;

import org.jspecify.annotations.NullMarked;
