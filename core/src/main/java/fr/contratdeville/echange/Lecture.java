package fr.contratdeville.echange;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.interne.Imprimable;
import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.interne.TableauTexte;
import fr.contratdeville.interne.TableauTexte.Cote;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.NotABean;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The result of reading a file: the contract that could be read, the decisions of the reader, and
 * findings on what could not be read.
 */
@NounStyle
@Value.Immutable
public abstract class Lecture implements NotABean {
  Lecture() {}

  private static final int PLACES = 3;
  private static final int DECISIONS = 30;
  private static final int LARGEUR = 90;

  /** {@return a builder; the name, the format and the contract are mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name of the file} */
  public abstract String source();

  /** {@return the format of the file} */
  public abstract Format format();

  /** {@return the contract} */
  @Valid
  public abstract ContratDeVille valeur();

  /**
   * {@return the decisions of the reader, in the order of the file; empty for a format that leaves
   * no doubt}
   */
  public abstract List<Decision> decisions();

  /** {@return the findings on what could not be read, with their places} */
  public abstract List<@Valid Constat> constats();

  /**
   * {@return the contract in numbers, the findings by kind and all decisions, for a terminal}
   *
   * @param locale English for English, French for all others
   */
  public final String texte(Locale locale) {
    return texte(locale, Integer.MAX_VALUE);
  }

  private String texte(Locale locale, int limite) {
    ContratDeVille contrat = valeur();
    StringBuilder sortie = new StringBuilder();
    sortie.append(contrat.intitule()).append('\n');
    Message contenu = contenu(contrat);
    sortie.append(Message.of(
            source() + " (" + format() + ") : " + contenu.fr() + ", "
                + constats().size() + " constats de lecture",
            source() + " (" + format() + "): " + contenu.en() + ", "
                + constats().size() + " reading findings")
        .texte(locale));
    sortie.append('\n');
    if (!constats().isEmpty()) {
      sortie.append('\n').append(genres(locale));
    }
    if (!decisions().isEmpty()) {
      TableauTexte tableau = new TableauTexte()
          .abrege(limite, locale)
          .colonne(Message.of("Place", "Place").texte(locale), Cote.GAUCHE)
          .colonne(
              Message.of("Reconnu comme", "Recognised as").texte(locale), Cote.GAUCHE, LARGEUR);
      groupes(locale).forEach((texte, places) -> tableau.rangee(places(places), texte));
      sortie.append('\n').append(tableau);
    }
    return Imprimable.of(sortie.toString());
  }

  /** Actions, entries and amounts, unless tables are all that there is; and tables. */
  private static Message contenu(ContratDeVille contrat) {
    List<Message> parts = new ArrayList<>();
    if (!contrat.actions().isEmpty() || contrat.tableaux().isEmpty()) {
      int volets = contrat.volets().size();
      int lignes = contrat.lignes().size();
      parts.add(Message.of(
          contrat.actions().size() + " actions, " + volets + " lignes financées, " + lignes
              + " montants",
          contrat.actions().size() + " actions, " + volets + " financed entries, " + lignes
              + " amounts"));
    }
    if (!contrat.tableaux().isEmpty()) {
      long chiffres =
          contrat.tableaux().stream().mapToLong(t -> t.cellules().size()).sum();
      parts.add(Message.of(
          contrat.tableaux().size() + " tableaux de " + chiffres + " chiffres",
          contrat.tableaux().size() + " tables of " + chiffres + " figures"));
    }
    return Phrase.joindre(parts, ", ");
  }

  /** The findings by kind: how many, where first, and the first sentence. */
  private TableauTexte genres(Locale locale) {
    Map<String, List<Constat>> parGenre = constats().stream()
        .sorted()
        .collect(Collectors.groupingBy(
            c -> c.id() + "  " + c.gravite().libelle().texte(locale),
            LinkedHashMap::new,
            Collectors.toList()));
    TableauTexte tableau = new TableauTexte()
        .colonne(Message.of("Constat", "Finding").texte(locale), Cote.GAUCHE)
        .colonne(Message.of("Nombre", "Number").texte(locale), Cote.DROITE)
        .colonne(Message.of("Place", "Place").texte(locale), Cote.GAUCHE)
        .colonne(Message.of("Le premier", "The first").texte(locale), Cote.GAUCHE, LARGEUR);
    parGenre.forEach((genre, constats) -> tableau.rangee(
        genre,
        Long.toString(constats.stream().mapToLong(Constat::nombre).sum()),
        places(constats.stream().flatMap(c -> c.cellules().stream().limit(1)).toList()),
        constats.get(0).message().texte(locale)));
    return tableau;
  }

  /** The same decision on many rows is printed once, with its places. */
  private Map<String, List<Emplacement>> groupes(Locale locale) {
    return decisions().stream()
        .collect(Collectors.groupingBy(
            d -> d.texte().texte(locale),
            LinkedHashMap::new,
            Collectors.mapping(Decision::place, Collectors.toList())));
  }

  private static String places(List<Emplacement> places) {
    List<Emplacement> plages = Emplacement.regrouper(places);
    String premieres =
        plages.stream().limit(PLACES).map(Emplacement::court).collect(Collectors.joining("\n"));
    return plages.size() > PLACES ? premieres + "\n+" + (plages.size() - PLACES) : premieres;
  }

  /** {@return the same in French, a long table of decisions shortened with a count} */
  @Override
  public String toString() {
    return texte(Locale.FRENCH, DECISIONS);
  }

  /** Builds a {@link Lecture}. */
  public static final class Builder extends ImmutableLecture.Builder {
    Builder() {}
  }
}
