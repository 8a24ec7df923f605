package fr.contratdeville.controle.regles.mesures;

import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.Sexe;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.TrancheAge;
import java.util.stream.Stream;

/** Small publics. */
final class Publics {
  private Publics() {}

  /** @param effectif as {@link Effectif#parse} reads it; blank for none */
  static Beneficiaires.Builder of(String effectif) {
    Beneficiaires.Builder public_ = Beneficiaires.builder();
    return effectif.isEmpty() ? public_ : public_.effectif(Effectif.parse(effectif));
  }

  static Beneficiaires sexe(Sexe sexe, String effectif) {
    return of(effectif).sexe(sexe).build();
  }

  static Beneficiaires age(String tranche, String effectif) {
    return of(effectif).age(TrancheAge.parse(tranche)).build();
  }

  static Beneficiaires en(Beneficiaires.Perimetre perimetre, String effectif) {
    return of(effectif).perimetre(perimetre).build();
  }

  static Beneficiaires nomme(String libelle, String effectif) {
    return of(effectif).libelle(libelle).build();
  }

  static Examen examiner(Controle controle, Beneficiaires.Builder... publics) {
    return Essai.examiner(
        controle,
        ReglesMesures.exemple(
            Stream.of(publics).map(Beneficiaires.Builder::build).toArray(Beneficiaires[]::new)));
  }
}
