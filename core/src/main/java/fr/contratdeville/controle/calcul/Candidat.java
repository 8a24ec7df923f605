package fr.contratdeville.controle.calcul;

import fr.contratdeville.constat.CleConstat;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Diagnostic.Genre;
import fr.contratdeville.controle.calcul.SommesImprimees.Imprimee;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One mistake that would make several gaps at once.
 *
 * @param expliquees the sums whose gap is what it would make, in the order of their findings
 * @param neutres how many sums have another gap than it would make
 * @param taille how many results such a mistake can have: the fewer, the less it is chance
 * @param genre the kind of the explanation
 * @param quoi what it is about, for a list of mistakes that tie
 * @param piste the explanation
 * @param racine the finding that tells it by itself, if there is one
 */
record Candidat(
    List<Imprimee> expliquees,
    int neutres,
    int taille,
    Genre genre,
    Message quoi,
    Supplier<Diagnostic> piste,
    Optional<CleConstat> racine) {

  /** The document itself shows it: a row stands there twice. */
  static final int VISIBLE = 0;

  /** It can have had one result, or a few: a row left out, two digits swapped. */
  static final int UN_RESULTAT = 1;

  /** It can have had some dozens: one digit is another. */
  static final int UN_CHIFFRE = 2;

  /** It can have had any. */
  static final int TOUT_NOMBRE = 3;

  /** It can have had several of any: a whole row is not there. */
  static final int TOUTE_RANGEE = 4;

  static final Comparator<Candidat> ORDRE = Comparator.comparingInt(
          (Candidat c) -> -c.expliquees.size())
      .thenComparingInt(Candidat::neutres)
      .thenComparingInt(Candidat::taille);

  /** The ranks of the sums whose gap it would make. */
  List<Integer> rangs() {
    return expliquees.stream().map(Imprimee::rang).toList();
  }

  /** One explanation of mistakes that the document does not tell from each other. */
  static Diagnostic reunir(List<Candidat> egaux) {
    Diagnostic premier = egaux.get(0).piste.get();
    if (egaux.size() == 1) {
      return premier;
    }
    List<Candidat> suivants = egaux.subList(1, egaux.size());
    return Diagnostic.builder()
        .from(premier)
        .valeur(Optional.empty())
        .cellules(egaux.stream()
            .flatMap(c -> c.piste.get().cellules().stream())
            .distinct()
            .toList())
        .message(Phrase.of(
            "%s Aussi bien : %s.",
            "%s Or as well: %s.",
            premier.message(),
            Phrase.joindre(suivants.stream().map(Candidat::quoi).toList(), ", ")))
        .build();
  }
}
