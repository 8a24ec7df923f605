package fr.contratdeville.controle.regles.decomptes;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.arbre.Arbre;
import fr.contratdeville.controle.calcul.arbre.Libelles;
import fr.contratdeville.controle.calcul.arbre.NoeudSitue;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A count that a document prints.
 *
 * @param ou the name of the node, framework or contract that it is about
 * @param chemin its path in the contract
 * @param objet the things that it counts, as a key
 */
record Annonce(TotalDeclare total, Effectif effectif, String ou, String chemin, String objet) {
  /** The reasons why a count is not compared. */
  static final Message SANS_OBJET =
      Message.of("il ne dit pas ce qu'il compte", "it does not say what it counts");

  static final Message INCONNU = Message.of(
      "le document ne liste pas ce qu'il compte", "the document does not list what it counts");

  /** The counts of a list of totals that say what they count. */
  static List<Annonce> dans(List<TotalDeclare> totaux, String ou, String chemin) {
    List<Annonce> annonces = new ArrayList<>();
    for (int i = 0; i < totaux.size(); i++) {
      TotalDeclare total = totaux.get(i);
      if (total.effectif().isPresent() && total.objet().isPresent()) {
        annonces.add(new Annonce(
            total,
            total.effectif().get(),
            ou,
            chemin + "/totaux/" + i,
            Libelles.cle(total.objet().get())));
      }
    }
    return annonces;
  }

  static List<Annonce> of(NoeudSitue noeud) {
    return noeud.noeud().totaux().isEmpty()
        ? List.of()
        : dans(noeud.noeud().totaux(), noeud.designation(), noeud.chemin());
  }

  static List<Annonce> of(Arbre arbre) {
    return dans(arbre.cadre().totaux(), arbre.toString(), arbre.chemin());
  }

  /** Adds the counts that do not say what they count to those that are not compared. */
  static void direSansObjet(Bilan bilan, List<TotalDeclare> totaux) {
    totaux.stream()
        .filter(t -> t.effectif().isPresent() && t.objet().isEmpty())
        .forEach(t -> bilan.nonCompare(SANS_OBJET));
  }

  boolean couvreTout() {
    return total.nature() == Nature.GENERAL && total.portee().financeurs().isEmpty();
  }

  List<Emplacement> places() {
    return total.emplacement().map(List::of).orElse(List.of());
  }

  /** The count and what it counts: {@code 8 actions}. */
  Message texte() {
    return Phrase.of("%s %s", "%s %s", texte(effectif), total.objet().orElseThrow());
  }

  static Message texte(Effectif effectif) {
    if (effectif.min().isPresent() && effectif.min().equals(effectif.max())) {
      BigDecimal nombre = BigDecimal.valueOf(effectif.min().getAsLong());
      return effectif.approximatif()
          ? Phrase.of("environ %s", "about %s", nombre)
          : Phrase.of("%s", "%s", nombre);
    }
    if (effectif.max().isEmpty()) {
      return Phrase.of("au moins %s", "at least %s", borne(effectif.min()));
    }
    return effectif.min().isEmpty()
        ? Phrase.of("au plus %s", "at most %s", borne(effectif.max()))
        : Phrase.of("%s à %s", "%s to %s", borne(effectif.min()), borne(effectif.max()));
  }

  private static BigDecimal borne(OptionalLong borne) {
    return BigDecimal.valueOf(borne.orElseThrow());
  }

  /** The bound of the count that a number breaks. */
  BigDecimal declare(long nombre) {
    boolean tropPeu = nombre < effectif.min().orElse(0);
    return borne(tropPeu || effectif.max().isEmpty() ? effectif.min() : effectif.max());
  }

  /** A finding on this count. */
  Constat.Builder constat(Bilan bilan, Gravite gravite, long nombre, Message message) {
    return bilan
        .constat(gravite, message)
        .declare(declare(nombre))
        .calcule(BigDecimal.valueOf(nombre))
        .cellules(places())
        .chemin(chemin);
  }
}
