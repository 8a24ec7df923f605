package fr.contratdeville.controle.regles.identifiants;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Commune;
import fr.contratdeville.valeur.CodeCommune;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * CV-IDE-07: the code of a commune is of a département that exists, and of that of the QPV which
 * lies in it.
 */
final class DepartementCommune extends Regle {
  private static final Set<String> DEPARTEMENTS = departements();

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Département d'une commune", "Département of a commune"))
      .quoi(Message.of(
          "Le code d'une commune est d'un département qui existe, celui de son QPV.",
          "The code of a commune is of a département that exists, that of its QPV."))
      .pourquoi(Message.of(
          "Un zéro perdu ou un code postal pris pour un code INSEE déplace le quartier.",
          "A lost zero or a postal code taken for an INSEE code moves the quartier."))
      .source(Message.of(
          "Code officiel géographique (INSEE) ; le département est dans le code du QPV.",
          "Code officiel géographique (INSEE); the département is in the code of the QPV."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(
          ReglesIdentifiants.exemple(2023, ReglesIdentifiants.avecCommune("QP030010", "30028")))
      .enEcart(
          ReglesIdentifiants.exemple(2023, ReglesIdentifiants.avecCommune("QP030010", "34028")))
      .build();

  private static Set<String> departements() {
    Set<String> codes = new HashSet<>(Set.of("2A", "2B"));
    for (int n = 1; n <= 95; n++) {
      if (n != 20) {
        codes.add(n < 10 ? "0" + n : Integer.toString(n));
      }
    }
    // Overseas départements and collectivities; 99 is for places abroad.
    codes.addAll(List.of(
        "971", "972", "973", "974", "975", "976", "977", "978", "984", "986", "987", "988", "989",
        "99"));
    return Set.copyOf(codes);
  }

  DepartementCommune() {
    super("CV-IDE-07", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    for (TerritoireSitue situe : TerritoireSitue.tous(contexte)) {
      List<Commune> communes = situe.territoire().communes();
      for (int i = 0; i < communes.size(); i++) {
        Commune commune = communes.get(i);
        String chemin = situe.chemin() + "/communes/" + i + "/code";
        commune.code().ifPresent(code -> examiner(bilan, situe, commune.nom(), code, chemin));
      }
    }
    return bilan.examen(Message.of(
        "le document ne donne aucun code de commune", "the document gives no commune code"));
  }

  private static void examiner(
      Bilan bilan, TerritoireSitue situe, String nom, CodeCommune code, String chemin) {
    Optional<CodeQPV> qpv = situe.territoire().code();
    Message message;
    if (!DEPARTEMENTS.contains(code.departement())) {
      message = Phrase.of(
          "%s (%s) : aucun département n'a le code %s.",
          "%s (%s): no département has code %s.", code, nom, code.departement());
    } else if (qpv.isPresent() && !qpv.get().departement().equals(code.departement())) {
      message = Phrase.of(
          "%s (%s) est du département %s, son QPV %s du département %s.",
          "%s (%s) is of département %s, its QPV %s of département %s.",
          code,
          nom,
          code.departement(),
          qpv.get(),
          qpv.get().departement());
    } else {
      bilan.conforme();
      return;
    }
    bilan.ecart(() -> bilan
        .constat(Gravite.AVERTISSEMENT, message)
        .cellules(situe.places())
        .chemin(chemin)
        .build());
  }
}
