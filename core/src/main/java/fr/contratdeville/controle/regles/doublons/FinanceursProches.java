package fr.contratdeville.controle.regles.doublons;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Noeuds;
import fr.contratdeville.controle.calcul.Noms;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * CV-NOM-01: a financeur has one spelling in a document. Two that differ by habit or by one letter,
 * or of which one is the initials of the other and both are of one kind (CG, Conseil Général), make
 * two columns of one.
 */
final class FinanceursProches extends Regle {
  private static final Set<String> PETITS_MOTS =
      Set.of("L", "LE", "LA", "LES", "DE", "DU", "DES", "D", "ET", "A", "AU", "AUX", "EN");

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Financeurs au nom proche", "Financeurs with close names"))
      .quoi(Message.of(
          "Un financeur n'a qu'un nom dans le document, à la casse, aux accents et aux sigles près.",
          "A financeur has one name in the document, case, accents and initials apart."))
      .pourquoi(Message.of(
          "Le total par financeur se coupe en deux, et chaque part aussi.",
          "The total by financeur is cut in two, and so is each share."))
      .source(
          Message.of(
              "Pratique des documents (« Fasild » et « FASILD », « CG » et « Conseil Général » à Alès en 2004).",
              "Practice of documents (“Fasild” and “FASILD”, “CG” and “Conseil Général” in Alès 2004)."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(exemple("Région"))
      .enEcart(exemple("ETAT"))
      .build();

  private static ContratDeVille exemple(String autre) {
    return Exemple.of(2023)
        .action("Atelier", "MAS")
        .ligne("État", 1000)
        .action("Sortie", "MAS")
        .ligne(autre, 500)
        .contrat();
  }

  private record Situe(Financeur financeur, String chemin, Optional<Emplacement> place) {}

  FinanceursProches() {
    super("CV-NOM-01", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    Map<String, Situe> premiers = premiers(contexte.contrat());
    Map<String, String> cles = new LinkedHashMap<>();
    premiers.keySet().forEach(nom -> cles.put(nom, Noms.cle(nom)));
    List<NearNames.Pair> paires = new ArrayList<>(new NearNames(cles).pairs());
    paires.addAll(sigles(premiers));
    Set<String> seconds = paires.stream().map(NearNames.Pair::second).collect(Collectors.toSet());
    premiers.keySet().stream()
        .filter(nom -> !seconds.contains(nom))
        .forEach(nom -> bilan.conforme());
    paires.forEach(paire -> bilan.ecart(() -> constat(bilan, premiers, paire)));
    return bilan.examen(
        Message.of("le document ne nomme aucun financeur", "the document names no financeur"));
  }

  /**
   * The place where each financeur first stands, by the name that it was resolved to, else as
   * printed.
   */
  private static Map<String, Situe> premiers(ContratDeVille contrat) {
    Map<String, Situe> premiers = new LinkedHashMap<>();
    for (int i = 0; i < contrat.financeurs().size(); i++) {
      Financeur financeur = contrat.financeurs().get(i);
      premiers.putIfAbsent(
          financeur.structure(), new Situe(financeur, "/financeurs/" + i, Optional.empty()));
    }
    for (LigneSituee ligne : contrat.lignes()) {
      // Most lines name a financeur that is there already.
      if (!premiers.containsKey(ligne.financeur().structure())) {
        premiers.put(
            ligne.financeur().structure(),
            new Situe(
                ligne.financeur(), ligne.chemin() + "/financeur", ligne.ligne().emplacement()));
      }
    }
    Noeuds.parcourir(contrat, (noeud, chemin) -> {
      for (int i = 0; i < noeud.lignes().size(); i++) {
        FinancementLine ligne = noeud.lignes().get(i);
        premiers.putIfAbsent(
            ligne.financeur().structure(),
            new Situe(
                ligne.financeur(), chemin + "/lignes/" + i + "/financeur", ligne.emplacement()));
      }
    });
    return premiers;
  }

  /** Names of several words whose initials are another name of the same kind of financeur. */
  private static List<NearNames.Pair> sigles(Map<String, Situe> premiers) {
    Map<List<Object>, String> parSigle = new HashMap<>();
    premiers.forEach(
        (nom, situe) -> parSigle.putIfAbsent(List.of(situe.financeur.type(), Noms.cle(nom)), nom));
    List<NearNames.Pair> paires = new ArrayList<>();
    premiers.forEach((nom, situe) -> {
      List<String> mots =
          Noms.mots(nom).stream().filter(m -> !PETITS_MOTS.contains(m)).toList();
      if (mots.size() > 1 && situe.financeur.type() != TypeFinanceur.NON_PRECISE) {
        String sigle = mots.stream().map(m -> m.substring(0, 1)).collect(Collectors.joining());
        Optional.ofNullable(parSigle.get(List.of(situe.financeur.type(), sigle)))
            .ifPresent(court -> paires.add(new NearNames.Pair(court, nom, false)));
      }
    });
    return paires;
  }

  private static Constat constat(Bilan bilan, Map<String, Situe> premiers, NearNames.Pair paire) {
    List<Situe> deux = Stream.of(paire.second(), paire.premier())
        .flatMap(nom -> Optional.ofNullable(premiers.get(nom)).stream())
        .toList();
    Message message = Phrase.of(
        paire.meme()
            ? "« %s » et « %s » sont sans doute un seul financeur, et comptent pour deux."
            : "« %s » et « %s » : peut-être un seul financeur, qui compte pour deux.",
        paire.meme()
            ? "“%s” and “%s” are most likely one financeur, and count as two."
            : "“%s” and “%s”: maybe one financeur, which counts as two.",
        paire.premier(),
        paire.second());
    return bilan
        .constat(paire.meme() ? Gravite.AVERTISSEMENT : Gravite.INFORMATION, message)
        .cellules(deux.stream().flatMap(s -> s.place.stream()).toList())
        .chemin(deux.get(0).chemin)
        .build();
  }
}
