package fr.contratdeville.tableaux.listes;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.testing.layout.lists.GeneratedList;
import fr.contratdeville.testing.layout.lists.GeneratedList.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compares what was read in a generated list with what the list says. */
record JugementListe(GeneratedList liste, Optional<Lecture> lecture, Verdict verdict) {

  enum Verdict {
    JUSTE,
    DIT_DOUTEUX,
    FAUX_EN_SILENCE,
    FAUSSE_ERREUR
  }

  static JugementListe of(GeneratedList liste) {
    Tableur tableur = Tableur.feuille(liste.sheet());
    liste.rows().forEach(r -> tableur.rangee(r.toArray()));
    try {
      Lecture lecture = tableur.lire();
      return new JugementListe(liste, Optional.of(lecture), juger(liste, lecture));
    } catch (IllegalStateException refusee) {
      return new JugementListe(liste, Optional.empty(), Verdict.DIT_DOUTEUX);
    }
  }

  private static Verdict juger(GeneratedList liste, Lecture lecture) {
    boolean erreur = lecture.constats().stream().anyMatch(c -> c.gravite() == Gravite.ERREUR);
    boolean juste = sommes(liste.amounts().stream()).equals(lues(lecture));
    if (juste) {
      return erreur ? Verdict.FAUSSE_ERREUR : Verdict.JUSTE;
    }
    return erreur || lecture.constats().stream().anyMatch(JugementListe::doute)
        ? Verdict.DIT_DOUTEUX
        : Verdict.FAUX_EN_SILENCE;
  }

  /**
   * Whether a finding doubts an amount or a name; that nobody is named who pays is no such doubt.
   */
  private static boolean doute(Constat constat) {
    return constat.gravite() == Gravite.AVERTISSEMENT && !constat.id().equals("CV-LAY-13");
  }

  private static Map<String, BigDecimal> lues(Lecture lecture) {
    return lecture.valeur().lignes().stream()
        .filter(l -> l.ligne().montant().isPresent())
        .collect(Collectors.toMap(
            l -> cle(
                l.action().porteur().map(Porteur::nom).orElse("?"),
                l.ligne().etape(),
                l.ligne().exercice().map(e -> String.valueOf(e.annee())).orElse("")),
            JugementListe::euros,
            BigDecimal::add,
            TreeMap::new));
  }

  private static BigDecimal euros(LigneSituee ligne) {
    return ligne.ligne().montant().orElseThrow().euros().stripTrailingZeros();
  }

  private Map<String, BigDecimal> dites() {
    return sommes(liste.amounts().stream());
  }

  private static Map<String, BigDecimal> sommes(java.util.stream.Stream<Amount> montants) {
    return montants.collect(Collectors.toMap(
        m -> cle(
            m.porteur(),
            m.step(),
            m.year().isPresent() ? String.valueOf(m.year().getAsInt()) : ""),
        m -> m.euros().stripTrailingZeros(),
        BigDecimal::add,
        TreeMap::new));
  }

  private static String cle(String porteur, Optional<EtapeMontant> etape, String annee) {
    return porteur + " | " + etape.map(Enum::name).orElse("") + " | " + annee;
  }

  @Override
  public String toString() {
    List<String> graves = lecture
        .map(l -> l.constats().stream()
            .filter(c -> c.gravite() != Gravite.INFORMATION)
            .map(Constat::toString)
            .limit(2)
            .toList())
        .orElse(List.of("refusée"));
    return verdict + " " + liste.choices() + " [" + liste.sheet() + "]\n  " + liste.headings()
        + "\n  dit " + dites() + "\n  lu  " + lecture.map(JugementListe::lues).orElse(Map.of())
        + "\n  " + graves;
  }
}
