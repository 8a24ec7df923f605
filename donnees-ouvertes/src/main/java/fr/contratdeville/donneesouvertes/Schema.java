package fr.contratdeville.donneesouvertes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The list of fields of a published schema, with its version and where it was taken from.
 *
 * @param nom what it describes
 * @param version its version
 * @param source the address that the list of fields was taken from
 * @param champs the fields, in the order of the columns
 */
public record Schema(String nom, String version, String source, List<ChampSchema> champs) {

  /**
   * The essential data of conventions of subsidies, version 2.1.1: sixteen columns (décret
   * 2017-779, arrêté du 17 novembre 2017, Socle commun des données locales).
   */
  public static final Schema SCDL_SUBVENTIONS = read("scdl-subventions-2.1.1.tsv");

  /**
   * The subsidies of programme 147 as the Agence nationale de la cohésion des territoires loads
   * them into its public maps: twelve columns. No schema is published for them. That only the
   * amount is mandatory, and which words {@code echelle} has, is what these programs do.
   */
  public static final Schema SUBVENTIONS_P147 = read("subventions-p147.tsv");

  private static final int COLUMNS = 8;

  /** Copies the list of fields. */
  public Schema {
    champs = List.copyOf(champs);
  }

  /**
   * {@return the field of a name}
   *
   * @param nom the name of a column
   * @throws NoSuchElementException if the schema has no such column
   */
  public ChampSchema champ(String nom) {
    return champs.stream().filter(c -> c.nom().equals(nom)).findFirst().orElseThrow();
  }

  /** A resource: name, version and source as three comments, headings, then a line a field. */
  private static Schema read(String resource) {
    List<String> lines = Ressource.lignes(resource);
    List<ChampSchema> champs = new ArrayList<>();
    lines.subList(4, lines.size()).forEach(line -> champs.add(field(line.split("\t", COLUMNS))));
    return new Schema(
        lines.get(0).substring(2), lines.get(1).substring(2), lines.get(2).substring(2), champs);
  }

  private static ChampSchema field(String[] cells) {
    return new ChampSchema(
        cells[0],
        ChampSchema.Type.valueOf(cells[1]),
        cells[2].equals("oui"),
        Optional.of(cells[3]).filter(t -> !t.isEmpty()),
        Optional.of(cells[4]).filter(t -> !t.isEmpty()).map(Integer::valueOf),
        Optional.of(cells[5]).filter(t -> !t.isEmpty()).map(BigDecimal::new),
        Optional.of(cells[6]).filter(t -> !t.isEmpty()).map(BigDecimal::new),
        cells[7].isEmpty() ? List.of() : List.of(cells[7].split("[|]", -1)));
  }
}
