package fr.contratdeville.io.json.referentiel;

import fr.contratdeville.constat.Constat;
import java.util.List;

/**
 * The reading of a list.
 *
 * @param valeur the content of the rows that could be read
 * @param constats the findings on rows and cells that could not be read, were completed or
 *     contradict others; {@link Referentiels} lists them
 * @param <T> the type of the content
 */
public record LectureReferentiel<T>(T valeur, List<Constat> constats) {

  /** Copies the findings. */
  public LectureReferentiel {
    constats = List.copyOf(constats);
  }
}
