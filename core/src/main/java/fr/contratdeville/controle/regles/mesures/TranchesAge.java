package fr.contratdeville.controle.regles.mesures;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Sexe;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.TrancheAge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * CV-IND-05: the age bands of one public neither overlap nor leave people out. A hole between two
 * bands is no gap when the bands make the whole public: nobody is in it.
 */
final class TranchesAge implements Controle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Tranches d'âge", "Age bands"))
      .quoi(Message.of(
          "Les tranches d'âge d'un public ne se recouvrent pas, et ne laissent personne entre elles.",
          "The age bands of an audience do not overlap, and leave nobody between them."))
      .pourquoi(Message.of(
          "Qui a un âge commun à deux tranches est compté deux fois ou au hasard.",
          "Whoever has an age common to two bands is counted twice or at random."))
      .source(Message.of(
          "Pratique des bilans (« - de 26 ans, 26 à 49 ans, plus de 50 ans »).",
          "Practice of bilans (“under 26, 26 to 49, over 50”)."))
      .gravite(Gravite.INFORMATION)
      .conforme(exemple(TrancheAge.entre(12, 17)))
      .enEcart(exemple(TrancheAge.entre(11, 17)))
      .build();

  private static ContratDeVille exemple(TrancheAge ados) {
    return ReglesMesures.exemple(Beneficiaires.builder()
        .effectif(Effectif.of(30))
        .addDont(age(TrancheAge.entre(6, 11), 20), age(ados, 10))
        .build());
  }

  private static Beneficiaires age(TrancheAge tranche, long nombre) {
    return Beneficiaires.builder().effectif(Effectif.of(nombre)).age(tranche).build();
  }

  @Override
  public String id() {
    return "CV-IND-05";
  }

  @Override
  public FicheControle fiche() {
    return FICHE;
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    for (PublicSitue tout : PublicSitue.tous(contexte.contrat())) {
      Map<Optional<Sexe>, List<PublicSitue>> parSexe = new LinkedHashMap<>();
      tout.parties().stream()
          .filter(p -> p.public_().age().isPresent()
              && p.public_().unite() == tout.public_().unite())
          .forEach(p -> parSexe
              .computeIfAbsent(p.public_().sexe(), s -> new ArrayList<>())
              .add(p));
      parSexe.forEach((sexe, tranches) -> {
        if (tranches.size() > 1) {
          examiner(bilan, tout, tranches, sexe.isEmpty());
        }
      });
    }
    return bilan.examen(
        Message.of("aucun public n'est réparti par âge", "no audience is divided by age"));
  }

  private static void examiner(
      Bilan bilan, PublicSitue tout, List<PublicSitue> tranches, boolean lesDeuxSexes) {
    List<PublicSitue> tries = tranches.stream()
        .sorted(Comparator.comparingInt((PublicSitue p) -> age(p).min().orElse(0))
            .thenComparingInt(p -> age(p).max().orElse(Integer.MAX_VALUE)))
        .toList();
    boolean manque = lesDeuxSexes && ilEnManque(tout, tranches);
    for (int i = 1; i < tries.size(); i++) {
      PublicSitue avant = tries.get(i - 1);
      PublicSitue apres = tries.get(i);
      int fin = age(avant).max().orElse(Integer.MAX_VALUE);
      int debut = age(apres).min().orElse(0);
      boolean recouvre = debut <= fin && !age(avant).equals(age(apres));
      boolean trou = debut > fin && debut - fin > 1 && manque;
      if (recouvre || trou) {
        ecart(bilan, tout, avant, apres, recouvre);
        return;
      }
    }
    bilan.conforme();
  }

  private static TrancheAge age(PublicSitue situe) {
    return situe.public_().age().orElseThrow();
  }

  private static boolean ilEnManque(PublicSitue tout, List<PublicSitue> tranches) {
    List<Effectif> effectifs =
        tranches.stream().flatMap(p -> p.public_().effectif().stream()).toList();
    return effectifs.size() == tranches.size()
        && tout.public_()
            .effectif()
            .filter(e -> Effectifs.depasse(e, Effectifs.somme(effectifs)))
            .isPresent();
  }

  private static void ecart(
      Bilan bilan, PublicSitue tout, PublicSitue avant, PublicSitue apres, boolean recouvre) {
    Message message = Phrase.de(
        recouvre
            ? "« %s » : les tranches d'âge %s et %s se recouvrent."
            : "« %s » : rien n'est compté entre les tranches d'âge %s et %s, et il manque du monde.",
        recouvre
            ? "“%s”: the age bands %s and %s overlap."
            : "“%s”: nothing is counted between the age bands %s and %s, and people are missing.",
        tout.action(),
        texte(age(avant)),
        texte(age(apres)));
    bilan.ecart(() -> bilan
        .constat(Gravite.INFORMATION, message)
        .cellules(PublicSitue.places(List.of(avant, apres)))
        .chemin(apres.chemin())
        .build());
  }

  private static Message texte(TrancheAge tranche) {
    if (tranche.max().isEmpty()) {
      return Phrase.de("%s ans et plus", "%s and over", tranche.min().orElse(0));
    }
    return Phrase.de(
        "%s-%s ans", "%s-%s", tranche.min().orElse(0), tranche.max().getAsInt());
  }
}
