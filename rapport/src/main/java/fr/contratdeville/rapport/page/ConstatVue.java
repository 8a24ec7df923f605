package fr.contratdeville.rapport.page;

import fr.contratdeville.constat.CleConstat;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.valeur.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the page shows it.
 *
 * @param numero its number, from 1
 * @param controle the id of its control, as {@code CV-TOT-01}
 * @param titre the subject of its control; an empty text for one of reading
 * @param classe the class of its weight
 * @param gravite its weight in words
 * @param combien how many findings it stands for, in words; {@code null} for one
 * @param message the sentence
 * @param chiffres the figures that differ, and their gap
 * @param ecart the size of the gap, to sort by; 0 without one
 * @param lieux its places
 * @param autres how many places are not listed, in words; {@code null} for none
 * @param pistes what would close the gap
 * @param decoule the findings that it follows from, in words; {@code null} for none
 */
public record ConstatVue(
    int numero,
    String controle,
    String titre,
    String classe,
    String gravite,
    @Nullable String combien,
    String message,
    List<Chiffre> chiffres,
    String ecart,
    List<Lieu> lieux,
    @Nullable String autres,
    List<Piste> pistes,
    @Nullable String decoule) {

  /** Places that are read at once; the others are counted. */
  private static final int LIEUX = 12;

  private static final Message SEUL = Message.of("imprimé", "printed");

  /**
   * A figure of a finding.
   *
   * @param nom what it is
   * @param valeur the figure with its unit
   * @param classe {@code ecart} for the gap, or else {@code null}
   */
  public record Chiffre(String nom, String valeur, @Nullable String classe) {}

  /**
   * What would close the gap.
   *
   * @param texte the sentence
   * @param lieux the cells that it is about
   */
  public record Piste(String texte, List<Lieu> lieux) {}

  static ConstatVue of(
      Constat constat, int numero, Map<String, Message> titres, Document document, Langue langue) {
    long reste = Math.max(0, constat.cellules().size() - LIEUX) + constat.autresCellules();
    Message titre = titres.get(constat.id());
    return new ConstatVue(
        numero,
        constat.id(),
        titre == null ? langue.mot("Lecture du document", "Reading") : langue.mot(titre),
        FeuilleBuilder.classe(constat.gravite()),
        langue.mot(constat.gravite().libelle()),
        constat.nombre() == 1
            ? null
            : langue.compte(constat.nombre(), "constat", "constats", "finding", "findings"),
        langue.mot(constat.message()),
        chiffres(constat, langue),
        constat.ecart().map(BigDecimal::abs).orElse(BigDecimal.ZERO).toPlainString(),
        constat.cellules().stream().limit(LIEUX).map(document::lieu).toList(),
        reste == 0 ? null : langue.compte(reste, "autre", "autres", "other", "others"),
        constat.diagnostics().stream()
            .map(p -> new Piste(
                langue.mot(p.message()),
                p.cellules().stream().limit(LIEUX).map(document::lieu).toList()))
            .toList(),
        decoule(constat));
  }

  private static List<Chiffre> chiffres(Constat constat, Langue langue) {
    boolean centimes = constat.unite() == Unite.EUR
        && Stream.of(constat.declare(), constat.calcule())
            .anyMatch(c -> c.filter(Langue::aDesCentimes).isPresent());
    Constat.Provenance noms = constat.provenance();
    Message premier = constat.calcule().isPresent() ? noms.premier() : SEUL;
    List<Chiffre> chiffres = new ArrayList<>();
    constat
        .declare()
        .ifPresent(c -> chiffres.add(new Chiffre(
            langue.mot(constat.nomDeclare().orElse(premier)),
            langue.avecUnite(c, constat.unite(), centimes),
            null)));
    constat
        .calcule()
        .ifPresent(c -> chiffres.add(new Chiffre(
            langue.mot(constat.nomCalcule().orElse(noms.second())),
            langue.avecUnite(c, constat.unite(), centimes),
            null)));
    constat
        .ecart()
        .ifPresent(c -> chiffres.add(new Chiffre(
            langue.mot("écart", "gap"),
            (c.signum() > 0 ? "+" : "") + langue.avecUnite(c, constat.unite(), centimes),
            "ecart")));
    return chiffres;
  }

  /** The findings that it follows from, those of one control counted. */
  private static @Nullable String decoule(Constat constat) {
    return constat.decouleDe().isEmpty()
        ? null
        : constat.decouleDe().stream()
            .collect(Collectors.groupingBy(CleConstat::id, TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map(e -> e.getValue() == 1 ? e.getKey() : e.getKey() + " (" + e.getValue() + ")")
            .collect(Collectors.joining(", "));
  }
}
