package fr.contratdeville.controle.diagnostic;

import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Diagnostic.Genre;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is left to say of a gap that no slip explains: between which figures a person has to choose.
 * A figure that another sum of the document confirms as it is printed is not among them.
 */
final class Indecision {
  /** More amounts than this are counted and not listed. */
  private static final int LISTES = 3;

  private final Egalite egalite;

  Indecision(Egalite egalite) {
    this.egalite = egalite;
  }

  /** The choice; absent if the sum has no terms, or if every figure of it is confirmed. */
  Optional<Diagnostic> diagnostic() {
    List<Terme> douteux = egalite.termes().stream().filter(this::peutEtreFaux).toList();
    if (egalite.ecart() == 0
        || egalite.termes().isEmpty()
        || (douteux.isEmpty() && estConfirmee())) {
      return Optional.empty();
    }
    if (egalite.aDesTermesSurs()) {
      return Optional.of(seulLeTotal());
    }
    List<Message> choix = new ArrayList<>();
    List<Emplacement> places = new ArrayList<>();
    if (!estConfirmee()) {
      choix.add(aLire(egalite.nom(), egalite.declare(), egalite.calcule()));
      egalite.place().ifPresent(places::add);
    }
    if (douteux.size() <= LISTES) {
      douteux.forEach(t -> choix.add(aLire(t.nom(), t.valeur(), t.valeur() + egalite.ecart())));
    } else {
      choix.add(unDe(douteux.size()));
    }
    douteux.forEach(t -> places.addAll(t.places()));
    choix.add(Phrase.of(
        egalite.ecart() > 0 ? "soit un montant de %s qui manque" : "soit un montant de %s en trop",
        egalite.ecart() > 0 ? "or an amount of %s is missing" : "or an amount of %s too many",
        ALire.chiffre(Math.abs(egalite.ecart()), egalite.unite())));
    return Optional.of(Diagnostic.builder()
        .genre(Genre.INDECIS)
        .cellules(places)
        .message(Phrase.of(
            "Rien d'autre dans le document ne dit lequel de ces chiffres est faux : %s.",
            "Nothing else in the document tells which of these figures is wrong: %s.",
            Phrase.joindre(choix, " ; ")))
        .build());
  }

  /** Whether the figure is a term of another sum, which closes with it as it is. */
  private boolean estConfirmee() {
    return egalite.ecartCroise().isPresent() && egalite.ecartCroise().getAsLong() == 0;
  }

  /** Whether a term may be wrong: no other sum closes with it, and it would not change its sign. */
  private boolean peutEtreFaux(Terme terme) {
    long juste = terme.valeur() + egalite.ecart();
    return !terme.estDementi() && (juste < 0) == (terme.valeur() < 0);
  }

  private Message unDe(int nombre) {
    BigDecimal n = BigDecimal.valueOf(nombre);
    return nombre == egalite.termes().size()
        ? Phrase.of(
            "soit l'un des %s montants qu'il additionne",
            "or one of the %s amounts that it adds up", n)
        : Phrase.of(
            "soit l'un des %s montants qu'aucun autre total ne confirme",
            "or one of the %s amounts that no other total confirms", n);
  }

  private Message aLire(Message nom, long imprime, long juste) {
    return Phrase.of(
        "soit %s (%s), à lire %s",
        "%s (%s), to be read %s",
        nom,
        ALire.chiffre(imprime, egalite.unite()),
        ALire.chiffre(juste, egalite.unite()));
  }

  /** All terms close elsewhere. */
  private Diagnostic seulLeTotal() {
    Object absente = egalite.ecart() > 0
        ? Phrase.of(
            ", ou compte %s qui ne sont pas dans le document",
            ", or counts %s that are not in the document",
            ALire.chiffre(egalite.ecart(), egalite.unite()))
        : "";
    return Diagnostic.builder()
        .genre(Genre.CELLULE)
        .cellules(egalite.place().stream().toList())
        .valeur(ALire.nombre(egalite.calcule(), egalite.unite()))
        .message(Phrase.of(
            "Se ferme si %s (%s) est à lire %s%s : les montants qu'il additionne sont tous dans"
                + " d'autres totaux, qui se ferment.",
            "Closes if %s (%s) is to be read %s%s: the amounts that it adds up are all in other"
                + " totals, which close.",
            egalite.nom(),
            ALire.chiffre(egalite.declare(), egalite.unite()),
            ALire.chiffre(egalite.calcule(), egalite.unite()),
            absente))
        .build();
  }
}
