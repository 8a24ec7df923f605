package fr.contratdeville.donneesouvertes;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.contratdeville.io.csv.CsvTableauWriter;
import fr.contratdeville.rendu.Tableau;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A CSV held against the list of fields of its schema, by code of its own: what is published is
 * read back as a program would, and no class that wrote it takes part.
 */
final class Validation {
  private Validation() {}

  static String csv(Tableau tableau) {
    StringWriter csv = new StringWriter();
    try {
      CsvTableauWriter.rfc4180().write(tableau, csv, Locale.ENGLISH);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return csv.toString();
  }

  static List<NamedCsvRecord> rangees(String csv) {
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }

  /** What is wrong with a file, as {@code 3 montant: type}. */
  static List<String> fautes(String csv, String resource) {
    List<String[]> champs = champs(resource);
    List<String> fautes = new ArrayList<>();
    String entete = csv.lines().findFirst().orElseThrow();
    if (!entete.equals(String.join(",", champs.stream().map(c -> c[0]).toList()))) {
      fautes.add("entete: " + entete);
    }
    for (NamedCsvRecord rangee : rangees(csv)) {
      for (String[] champ : champs) {
        faute(champ, rangee.getField(champ[0]))
            .ifPresent(f -> fautes.add(rangee.getStartingLineNumber() + " " + champ[0] + ": " + f));
      }
    }
    return fautes;
  }

  private static Optional<String> faute(String[] champ, String valeur) {
    @Nullable String faute = null;
    if (valeur.isEmpty()) {
      return champ[2].equals("oui") ? Optional.of("required") : Optional.empty();
    }
    try {
      switch (champ[1]) {
        case "DATE" -> LocalDate.parse(valeur);
        case "NOMBRE" -> new BigDecimal(valeur);
        case "ENTIER" -> Integer.parseInt(valeur);
        case "BOOLEEN", "TEXTE" -> {}
        default -> faute = "unknown type " + champ[1];
      }
    } catch (RuntimeException e) {
      faute = "type";
    }
    if (!champ[3].isEmpty() && !valeur.matches(champ[3])) {
      faute = "pattern";
    }
    if (!champ[4].isEmpty() && valeur.length() > Integer.parseInt(champ[4])) {
      faute = "length";
    }
    if (!champ[5].isEmpty() && new BigDecimal(valeur).compareTo(new BigDecimal(champ[5])) < 0) {
      faute = "minimum";
    }
    if (!champ[6].isEmpty() && new BigDecimal(valeur).compareTo(new BigDecimal(champ[6])) > 0) {
      faute = "maximum";
    }
    if (!champ[7].isEmpty() && !List.of(champ[7].split("\\|")).contains(valeur)) {
      faute = "enum";
    }
    return Optional.ofNullable(faute);
  }

  private static List<String[]> champs(String resource) {
    try (InputStream stream = Validation.class.getResourceAsStream(resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#") && !l.startsWith("nom\t"))
          .map(l -> l.split("\t", 8))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
