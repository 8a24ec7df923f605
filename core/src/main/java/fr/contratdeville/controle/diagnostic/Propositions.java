package fr.contratdeville.controle.diagnostic;

import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Diagnostic.Genre;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The proposals for one sum, put in words. */
final class Propositions {
  /** What totals are rounded to, in centimes. */
  private static final long[] UNITES = {100, 1_000, 10_000, 100_000};

  private final Egalite egalite;

  Propositions(Egalite egalite) {
    this.egalite = egalite;
  }

  /**
   * The printed figure itself is wrong: a slip turns the sum of its terms into it, or the sum that
   * it is a term of confirms it.
   */
  Optional<Proposition> duChiffreImprime() {
    Optional<Genre> genre = ALire.genre(egalite.declare(), egalite.calcule()).or(this::arrondi);
    // Most small gaps change one digit alone: that says nothing unless other sums confirm it.
    boolean unChiffre = Digits.differByOneDigit(egalite.declare(), egalite.calcule());
    if (egalite.estConfirmee()) {
      return Optional.of(
          imprime(Proposition.CONFIRME, genre.orElse(unChiffre ? Genre.CHIFFRE : Genre.CELLULE)));
    }
    return genre
        .map(g -> imprime(Proposition.CHIFFRE_IMPRIME, g))
        .or(() -> unChiffre && egalite.aDesTermesSurs()
            ? Optional.of(imprime(Proposition.UN_CHIFFRE, Genre.CHIFFRE))
            : Optional.empty());
  }

  private Proposition imprime(int rang, Genre genre) {
    return new Proposition(
        rang,
        corrige(genre, egalite.nom(), places(), egalite.declare(), egalite.calcule()),
        egalite.nom());
  }

  /** Money rounded to tens, hundreds or thousands of euros, or to the euro. */
  private Optional<Genre> arrondi() {
    return egalite.unite() == Unite.EUR
            && Arrays.stream(UNITES)
                .anyMatch(u -> Digits.isRounded(egalite.declare(), egalite.calcule(), u))
        ? Optional.of(Genre.ARRONDI)
        : Optional.empty();
  }

  /** The printed figure takes every term twice. */
  Optional<Proposition> toutDeuxFois() {
    if (egalite.calcule() == 0 || egalite.ecart() != egalite.calcule()) {
      return Optional.empty();
    }
    return Optional.of(new Proposition(
        Proposition.TERME_ENTIER,
        diagnostic(
            Genre.DOUBLE,
            places(),
            Phrase.of(
                "Se ferme si %s a tout compté deux fois (%s).",
                "Closes if %s counted everything twice (%s).",
                egalite.nom(),
                chiffre(egalite.calcule()))),
        egalite.nom()));
  }

  /** A slip inside one term; also any other wrong term that the crossing sum confirms. */
  Optional<Proposition> dansUnTerme(Terme terme) {
    long juste = terme.valeur() + egalite.ecart();
    Optional<Genre> genre = ALire.genre(terme.valeur(), juste);
    if (terme.estConfirme(egalite.ecart())) {
      return Optional.of(new Proposition(
          Proposition.CONFIRME,
          corrige(genre.orElse(Genre.CELLULE), terme.nom(), terme.places(), terme.valeur(), juste),
          terme.nom()));
    }
    Optional<Genre> slip = genre.or(
        () -> estSeulNonRond(terme, juste) ? Optional.of(Genre.CHIFFRE) : Optional.empty());
    return slip.map(g -> new Proposition(
        terme.estDementi() ? Proposition.DEMENTI : Proposition.CHIFFRE_IMPRIME,
        corrige(g, terme.nom(), terme.places(), terme.valeur(), juste),
        terme.nom()));
  }

  /**
   * Whether a total seems rounded only because of one digit of one term, all others being round:
   * that digit is as likely to be wrong.
   */
  private boolean estSeulNonRond(Terme terme, long juste) {
    return egalite.unite() == Unite.EUR
        && !terme.estDementi()
        && ALire.estUnChiffre(terme.valeur(), juste)
        && Arrays.stream(UNITES)
            .filter(u -> Digits.isRounded(egalite.declare(), egalite.calcule(), u))
            .anyMatch(u -> juste % u == 0
                && egalite.termes().stream().filter(t -> t.valeur() % u != 0).count() == 1);
  }

  /** The printed figure leaves a term out, or takes it twice. */
  Optional<Proposition> oubliOuDouble(Terme terme, boolean groupe) {
    if (terme.valeur() == 0 || Math.abs(terme.valeur()) != Math.abs(egalite.ecart())) {
      return Optional.empty();
    }
    boolean oubli = terme.valeur() == -egalite.ecart();
    Message message = oubli
        ? Phrase.of(
            "Se ferme si %s a laissé de côté %s (%s).",
            "Closes if %s left out %s (%s).", egalite.nom(), terme.nom(), chiffre(terme.valeur()))
        : Phrase.of(
            "Se ferme si %s a compté deux fois %s (%s).",
            "Closes if %s counted %s twice (%s).",
            egalite.nom(),
            terme.nom(),
            chiffre(terme.valeur()));
    return Optional.of(new Proposition(
        groupe ? Proposition.PORTEE : Proposition.TERME_ENTIER,
        diagnostic(oubli ? Genre.OUBLI : Genre.DOUBLE, terme.places(), message),
        terme.nom()));
  }

  /** The printed figure covers a neighbour too, which its scope leaves out. */
  Optional<Proposition> portee(Terme voisin) {
    if (voisin.valeur() == 0 || voisin.valeur() != egalite.ecart()) {
      return Optional.empty();
    }
    return Optional.of(new Proposition(
        Proposition.PORTEE,
        diagnostic(
            Genre.PORTEE,
            voisin.places(),
            Phrase.of(
                "Se ferme si %s comprend aussi %s (%s).",
                "Closes if %s includes %s too (%s).",
                egalite.nom(),
                voisin.nom(),
                chiffre(voisin.valeur()))),
        voisin.nom()));
  }

  /** A figure of another sum belongs to this one. */
  Proposition vientDe(Egalite autre, Terme terme) {
    return deplacement(terme, autre.nom(), egalite.nom());
  }

  /** A figure of this sum belongs to another one. */
  Proposition revientA(Egalite autre, Terme terme) {
    return deplacement(terme, egalite.nom(), autre.nom());
  }

  private Proposition deplacement(Terme terme, Message de, Message vers) {
    return new Proposition(
        Proposition.DEPLACE,
        diagnostic(
            Genre.DEPLACEMENT,
            terme.places(),
            Phrase.of(
                "Deux écarts se ferment si %s (%s), compté dans %s, revient à %s.",
                "Two gaps close if %s (%s), counted in %s, belongs to %s.",
                terme.nom(),
                chiffre(terme.valeur()),
                de,
                vers)),
        terme.nom());
  }

  /** A few terms that the printed figure leaves out together. */
  Proposition ensemble(Ensemble.Choix choix) {
    return new Proposition(
        choix.contigus() ? Proposition.ENSEMBLE_CONTIGU : Proposition.ENSEMBLE,
        diagnostic(
            Genre.SOUS_ENSEMBLE,
            choix.termes().stream().flatMap(t -> t.places().stream()).toList(),
            Phrase.of(
                "Se ferme si %s a laissé de côté ensemble : %s.",
                "Closes if %s left out together: %s.",
                egalite.nom(),
                Phrase.joindre(
                    choix.termes().stream()
                        .map(t -> Phrase.of("%s (%s)", "%s (%s)", t.nom(), chiffre(t.valeur())))
                        .toList(),
                    ", "))),
        egalite.nom());
  }

  private Diagnostic corrige(
      Genre genre, Message nom, List<Emplacement> places, long imprime, long juste) {
    return ALire.of(genre, nom, places, imprime, juste, egalite.unite());
  }

  private static Diagnostic diagnostic(Genre genre, List<Emplacement> places, Message message) {
    return Diagnostic.builder().genre(genre).cellules(places).message(message).build();
  }

  private List<Emplacement> places() {
    return new ArrayList<>(egalite.place().stream().toList());
  }

  private Object chiffre(long valeur) {
    return ALire.chiffre(valeur, egalite.unite());
  }
}
