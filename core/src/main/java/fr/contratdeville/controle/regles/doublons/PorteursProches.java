package fr.contratdeville.controle.regles.doublons;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.ActionSituee;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Siren;
import fr.contratdeville.valeur.Siret;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * CV-DUP-02: two spellings of one porteur are rolled up to one structure. Names that differ by
 * habit alone (ASSOC, VILLE DE, case, accents, quotes) are most probably one; those that differ by
 * one letter may be. SIREN numbers that differ say that they are two.
 */
final class PorteursProches extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Porteurs au nom proche", "Organisations with close names"))
      .quoi(
          Message.of(
              "Deux noms de porteur qui ne diffèrent que par l'usage (ASSOC, VILLE DE, accents, casse) ou une lettre sont rattachés à une structure.",
              "Two names of organisations that differ by habit alone (ASSOC, VILLE DE, accents, case) or by one letter are rolled up to one structure."))
      .pourquoi(Message.of(
          "Le nombre de structures et le total de chacune en dépendent.",
          "The number of organisations and the total of each depend on it."))
      .source(
          Message.of(
              "Pratique des documents (« ASSOC FEMMES DEBOUT » et « ASSOCIATION \"FEMMES DEBOUT\" » dans deux exports de l'État).",
              "Practice of documents (“ASSOC FEMMES DEBOUT” and “ASSOCIATION \"FEMMES DEBOUT\"” in two exports of the State)."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(exemple("UFOLEP"))
      .enEcart(exemple("Association « Femmes debout »"))
      .build();

  private static ContratDeVille exemple(String autre) {
    return Exemple.of(2023)
        .action("Atelier", "ASSOC FEMMES DEBOUT")
        .action("Sortie", autre)
        .contrat();
  }

  PorteursProches() {
    super("CV-DUP-02", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    Map<String, ActionSituee> premieres = new LinkedHashMap<>();
    for (ActionSituee situee : ActionSituee.toutes(contexte)) {
      situee.action().porteur().ifPresent(p -> premieres.putIfAbsent(p.structure(), situee));
    }
    Map<String, String> cles = new LinkedHashMap<>();
    premieres.keySet().forEach(nom -> cles.put(nom, NomsDeStructure.cle(nom)));
    List<NearNames.Pair> paires = new NearNames(cles)
        .pairs().stream()
            .filter(p -> !sontDeux(porteur(premieres, p.premier()), porteur(premieres, p.second())))
            .toList();
    Set<String> seconds = paires.stream().map(NearNames.Pair::second).collect(Collectors.toSet());
    premieres.keySet().stream()
        .filter(nom -> !seconds.contains(nom))
        .forEach(nom -> bilan.conforme());
    paires.forEach(paire -> bilan.ecart(() -> constat(bilan, premieres, paire)));
    return bilan.examen(
        Message.of("le document ne nomme aucun porteur", "the document names no organisation"));
  }

  private static Optional<Porteur> porteur(Map<String, ActionSituee> premieres, String nom) {
    return Optional.ofNullable(premieres.get(nom)).flatMap(a -> a.action().porteur());
  }

  private static boolean sontDeux(Optional<Porteur> a, Optional<Porteur> b) {
    Optional<Siren> sirenA = a.flatMap(Porteur::siret).map(Siret::siren);
    Optional<Siren> sirenB = b.flatMap(Porteur::siret).map(Siret::siren);
    return sirenA.isPresent() && sirenB.isPresent() && !sirenA.equals(sirenB);
  }

  private static Constat constat(
      Bilan bilan, Map<String, ActionSituee> premieres, NearNames.Pair paire) {
    List<ActionSituee> deux = Stream.of(paire.second(), paire.premier())
        .flatMap(nom -> Optional.ofNullable(premieres.get(nom)).stream())
        .toList();
    List<Emplacement> places = deux.stream()
        .flatMap(a -> Optional.ofNullable(a.action().emplacements().get(Champ.PORTEUR)).stream())
        .toList();
    Message message = paire.meme()
        ? Phrase.of(
            "« %s » et « %s » sont sans doute un seul porteur, et comptent pour deux.",
            "“%s” and “%s” are most likely one organisation, and count as two.",
            paire.premier(),
            paire.second())
        : Phrase.of(
            "« %s » et « %s » ne diffèrent que d'une lettre : peut-être un seul porteur.",
            "“%s” and “%s” differ by one letter: maybe one organisation.",
            paire.premier(),
            paire.second());
    return bilan
        .constat(paire.meme() ? Gravite.AVERTISSEMENT : Gravite.INFORMATION, message)
        .cellules(places)
        .chemin(deux.get(0).chemin() + "/porteur")
        .build();
  }
}
