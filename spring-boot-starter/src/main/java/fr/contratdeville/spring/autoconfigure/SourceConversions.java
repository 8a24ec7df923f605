package fr.contratdeville.spring.autoconfigure;

import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.spring.SourceReader;
import fr.contratdeville.tableaux.LectureFeuilles;
import java.io.UncheckedIOException;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.io.InputStreamSource;
import org.springframework.format.FormatterRegistry;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Conversions of uploads and resources, for parameters of controllers and properties of forms. */
final class SourceConversions implements WebMvcConfigurer {

  private static final boolean FEUILLES = ClassUtils.isPresent(
      "fr.contratdeville.tableaux.LectureFeuilles", SourceConversions.class.getClassLoader());

  private final SourceReader reader;

  SourceConversions(SourceReader reader) {
    this.reader = reader;
  }

  @Override
  public void addFormatters(FormatterRegistry registre) {
    ajouter(registre, Lecture.class, Contrats::read);
    ajouter(registre, ContratDeVille.class, source -> Contrats.read(source).valeur());
    if (FEUILLES) {
      ajouter(registre, LectureFeuilles.class, LectureFeuilles::read);
    }
  }

  private <T> void ajouter(FormatterRegistry registre, Class<T> vers, SourceReader.Usage<T> usage) {
    Converter<InputStreamSource, T> conversion = source -> {
      try {
        return reader.read(source, usage);
      } catch (LectureException e) {
        // Exceptions of conversions are unchecked; handlers of LectureException find the cause.
        throw new UncheckedIOException(e);
      }
    };
    registre.addConverter(InputStreamSource.class, vers, conversion);
  }
}
