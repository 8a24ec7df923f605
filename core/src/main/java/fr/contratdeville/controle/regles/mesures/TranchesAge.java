package fr.contratdeville.controle.regles.mesures;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Regle;
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
 * CV-IND-05: the age bands of one public do not overlap, and their counts make it. A hole between
 * two bands is no gap if they make the whole public: nobody is in it.
 */
final class TranchesAge extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Tranches d'âge", "Age bands"))
      .quoi(Message.of(
          "Les tranches d'âge d'un public ne se recouvrent pas, et n'oublient personne.",
          "The age bands of an audience do not overlap, and leave nobody out."))
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

  TranchesAge() {
    super("CV-IND-05", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    for (PublicSitue tout : PublicSitue.tous(contexte)) {
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
    for (int i = 1; i < tries.size(); i++) {
      PublicSitue avant = tries.get(i - 1);
      PublicSitue apres = tries.get(i);
      if (age(apres).min().orElse(0) <= age(avant).max().orElse(Integer.MAX_VALUE)
          && !age(avant).equals(age(apres))) {
        recouvrement(bilan, tout, avant, apres);
        return;
      }
    }
    List<Effectif> effectifs =
        tries.stream().flatMap(p -> p.public_().effectif().stream()).toList();
    Optional<Effectif> effectif = tout.public_().effectif();
    boolean compare = lesDeuxSexes && effectif.isPresent() && effectifs.size() == tries.size();
    if (compare && Effectifs.depasse(effectif.get(), Effectifs.somme(effectifs))) {
      manque(bilan, tout, tries, effectif.get(), Effectifs.somme(effectifs));
    } else {
      bilan.conforme();
    }
  }

  private static TrancheAge age(PublicSitue situe) {
    return situe.public_().age().orElseThrow();
  }

  private static void recouvrement(
      Bilan bilan, PublicSitue tout, PublicSitue avant, PublicSitue apres) {
    Message message = Phrase.of(
        "« %s » : les tranches d'âge %s et %s se recouvrent.",
        "“%s”: the age bands %s and %s overlap.",
        tout.action(),
        texte(age(avant)),
        texte(age(apres)));
    bilan.ecart(() -> bilan
        .constat(Gravite.INFORMATION, message)
        .cellules(PublicSitue.places(List.of(avant, apres)))
        .chemin(apres.chemin())
        .build());
  }

  private static void manque(
      Bilan bilan, PublicSitue tout, List<PublicSitue> tries, Effectif effectif, Effectif somme) {
    Message tranches = Phrase.joindre(tries.stream().map(p -> texte(age(p))).toList(), ", ");
    Message message = Phrase.of(
        "« %s » : l'effectif est de %s, les tranches d'âge (%s) font %s.%s",
        "“%s”: the count is %s, the age bands (%s) make %s.%s",
        tout.action(),
        Effectifs.texte(effectif),
        tranches,
        Effectifs.texte(somme),
        trous(tries).orElse(""));
    List<PublicSitue> places = new ArrayList<>(List.of(tout));
    places.addAll(tries);
    bilan.ecart(() -> Effectifs.poser(bilan.constat(Gravite.INFORMATION, message), effectif, somme)
        .cellules(PublicSitue.places(places))
        .chemin(tout.chemin())
        .build());
  }

  /** The ages that stand between two bands and in none. */
  private static Optional<Object> trous(List<PublicSitue> tries) {
    List<Message> trous = new ArrayList<>();
    for (int i = 1; i < tries.size(); i++) {
      int fin = age(tries.get(i - 1)).max().orElse(Integer.MAX_VALUE - 1);
      int debut = age(tries.get(i)).min().orElse(0);
      if (debut > fin + 1) {
        trous.add(texte(TrancheAge.entre(fin + 1, debut - 1)));
      }
    }
    return trous.isEmpty()
        ? Optional.empty()
        : Optional.of(Phrase.of(
            " Aucune tranche n'est celle de : %s.",
            " No band is that of: %s.", Phrase.joindre(trous, ", ")));
  }

  private static Message texte(TrancheAge tranche) {
    if (tranche.max().isEmpty()) {
      return Phrase.of("%s ans et plus", "%s and over", tranche.min().orElse(0));
    }
    return Phrase.of(
        "%s-%s ans", "%s-%s", tranche.min().orElse(0), tranche.max().getAsInt());
  }
}
