package fr.contratdeville.controle;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.Quantite;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A contract whose printed figures all agree with its lines, and the same with one of them altered.
 *
 * @param rangees porteur and amounts, blank where absent
 * @param portee how many of the financeurs are inside row totals, subtotals and general total
 * @param imprime which figures are printed: rows, porteurs, block, columns, general, shares
 */
record ContratCoherent(List<Rangee> rangees, int portee, List<Boolean> imprime, int decimales) {

  private static final Montant DE_TROP = Montant.of(1_000_000_000);

  record Rangee(String porteur, List<Optional<Montant>> montants) {}

  record Alteration(
      ContratDeVille contrat,
      String controle,
      Emplacement place,
      String chemin,
      BigDecimal ecart,
      BigDecimal precision) {}

  /** A printed figure: where it goes, and on which row, from 1; 0 for none. */
  private record Chiffre(
      String controle, Nature nature, String financeur, int rangee, Quantite q) {}

  static Arbitrary<ContratCoherent> arbitraire() {
    Arbitrary<Rangee> rangee = Combinators.combine(
            Arbitraries.of("MAS", "UFOLEP", "UFOLEP QE"),
            Arbitraries.longs()
                .between(0, 1_000_000_00)
                .map(Montant::ofCentimes)
                .optional(0.7)
                .list()
                .ofSize(4))
        .as(Rangee::new);
    return Combinators.combine(
            rangee.list().ofMinSize(1).ofMaxSize(8),
            Arbitraries.integers().between(1, 4),
            Arbitraries.of(true, true, false).list().ofSize(6),
            Arbitraries.integers().between(0, 2))
        .as(ContratCoherent::new)
        .withoutEdgeCases();
  }

  ContratDeVille contrat() {
    return contrat(declares());
  }

  int chiffres() {
    return declares().size();
  }

  Alteration alterer(int rang) {
    List<Chiffre> chiffres = new ArrayList<>(declares());
    Chiffre juste = chiffres.get(rang);
    boolean part = juste.q() instanceof Part;
    Quantite faux = juste.q() instanceof Part p
        ? new Part(p.pourcentage().add(BigDecimal.valueOf(5)))
        : ((Montant) juste.q()).plus(DE_TROP);
    chiffres.set(
        rang,
        new Chiffre(juste.controle(), juste.nature(), juste.financeur(), juste.rangee(), faux));
    ContratDeVille contrat = contrat(chiffres);
    String chemin = chemin(contrat, faux);
    return new Alteration(
        contrat,
        juste.controle(),
        place(contrat, faux),
        chemin,
        part ? BigDecimal.valueOf(5) : DE_TROP.euros(),
        part ? BigDecimal.ONE.movePointLeft(decimales) : BigDecimal.ZERO);
  }

  /** The altered figure is the only one of its value: it is looked up by it. */
  private static String chemin(ContratDeVille contrat, Quantite faux) {
    List<String> chemins = new ArrayList<>();
    contrat.volets().forEach(v -> {
      for (int i = 0; i < v.volet().totaux().size(); i++) {
        if (v.volet().totaux().get(i).valeur() == faux) {
          chemins.add(v.chemin() + "/totaux/" + i);
        }
      }
    });
    for (int i = 0; i < contrat.totaux().size(); i++) {
      if (contrat.totaux().get(i).valeur() == faux) {
        chemins.add("/totaux/" + i);
      }
    }
    return chemins.get(0);
  }

  private static Emplacement place(ContratDeVille contrat, Quantite faux) {
    return java.util.stream.Stream.concat(
            contrat.totaux().stream(),
            contrat.volets().stream().flatMap(v -> v.volet().totaux().stream()))
        .filter(t -> t.valeur() == faux)
        .findFirst()
        .flatMap(t -> t.emplacement())
        .orElseThrow();
  }

  private ContratDeVille contrat(List<Chiffre> chiffres) {
    Essai essai = essai();
    String[] dedans = dedans().toArray(String[]::new);
    String[] bloc = {"r1"};
    for (Chiffre c : chiffres) {
      switch (c.nature()) {
        case LIGNE, PORTEUR -> essai.surRangee(c.rangee(), c.nature(), c.q(), dedans);
        case BLOC -> essai.bloc(c.q(), bloc);
        case FINANCEUR -> essai.colonne(c.financeur(), c.q());
        case GENERAL -> essai.general(c.q(), dedans);
      }
    }
    return essai.contrat();
  }

  private Essai essai() {
    Essai essai = new Essai();
    rangees.forEach(r -> essai.rangee(
        r.porteur(),
        r.montants().stream().map(m -> m.isPresent() ? m.get() : "").toArray()));
    return essai;
  }

  private List<String> dedans() {
    return Essai.FINANCEURS.subList(0, portee);
  }

  private List<Chiffre> declares() {
    List<LigneSituee> lignes = essai().contrat().lignes();
    List<LigneSituee> dansPortee =
        lignes.stream().filter(l -> dedans().contains(l.financeur().nom())).toList();
    Totaux colonnes = Totaux.par(Axes.financeur(), lignes);
    Totaux parPorteur = Totaux.par(Axes.porteur(), dansPortee);
    Montant general = Totaux.par(Axes.financeur(), dansPortee).total();
    List<Chiffre> chiffres = new ArrayList<>();
    Map<String, Integer> derniere = new LinkedHashMap<>();
    for (int i = 0; i < rangees.size(); i++) {
      if (imprime.get(0) && i % 2 == 0) {
        chiffres.add(new Chiffre("CV-TOT-01", Nature.LIGNE, "", i + 1, somme(i, portee)));
      }
      derniere.put(rangees.get(i).porteur(), i + 1);
    }
    if (imprime.get(1)) {
      derniere.forEach((porteur, rangee) -> chiffres.add(new Chiffre(
          "CV-TOT-07",
          Nature.PORTEUR,
          "",
          rangee,
          parPorteur.montant(porteur).orElse(Montant.ZERO))));
    }
    if (imprime.get(2)) {
      chiffres.add(new Chiffre("CV-TOT-03", Nature.BLOC, "", 0, somme(0, 4)));
    }
    if (imprime.get(3)) {
      Essai.FINANCEURS.forEach(f -> chiffres.add(new Chiffre(
          "CV-TOT-02", Nature.FINANCEUR, f, 0, colonnes.montant(f).orElse(Montant.ZERO))));
    }
    if (imprime.get(4)) {
      String qui = imprime.get(3) ? "CV-TOT-04" : "CV-TOT-08";
      chiffres.add(new Chiffre(qui, Nature.GENERAL, "", 0, general));
    }
    if (imprime.get(4) && imprime.get(5) && !general.isZero()) {
      for (String f : new TreeSet<>(dedans())) {
        Part part = Part.de(colonnes.montant(f).orElse(Montant.ZERO), general, decimales);
        chiffres.add(new Chiffre("CV-PCT-01", Nature.FINANCEUR, f, 0, part));
      }
    }
    return chiffres;
  }

  private Montant somme(int rangee, int financeurs) {
    return Montant.somme(rangees.get(rangee).montants().subList(0, financeurs).stream()
        .flatMap(Optional::stream)
        .toList());
  }
}
