package fr.contratdeville.io.xlsx.feuille.partie;

import fr.contratdeville.io.xlsx.feuille.Onglet;
import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limite;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.lecture.Remarque;
import fr.contratdeville.io.xlsx.feuille.lecture.Remarques;
import fr.contratdeville.io.xlsx.feuille.paquet.LecteurXml;
import fr.contratdeville.io.xlsx.feuille.paquet.Paquet;
import fr.contratdeville.tableaux.feuille.Fusions;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Reference;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What a sheet says of itself around its rows: hidden columns before them, merged ranges after. It
 * takes a pass of its own over the part, so that both are known when the first row is read.
 */
public record EnTete(Fusions fusions, BitSet colonnesMasquees) {

  public static EnTete lire(Paquet paquet, Onglet onglet) throws ClasseurIllisibleException {
    try {
      return lire(
          paquet.lire(onglet.partie(), new FluxSansRangees(paquet.flux(onglet.partie()))),
          paquet,
          onglet);
    } catch (ClasseurIllisibleException e) {
      if (e.motif() != Motif.ENDOMMAGE) {
        throw e;
      }
      return lire(paquet.lire(onglet.partie()), paquet, onglet);
    }
  }

  private static EnTete lire(LecteurXml ouvert, Paquet paquet, Onglet onglet)
      throws ClasseurIllisibleException {
    List<Plage> plages = new ArrayList<>();
    BitSet masquees = new BitSet();
    long max = paquet.contexte().limites().de(Limite.FUSIONS);
    try (LecteurXml xml = ouvert) {
      while (xml.prochain()) {
        if (xml.nom().equals("col") && xml.vrai("hidden")) {
          masquer(xml, masquees);
        } else if (xml.nom().equals("mergeCell") && plages.size() < max) {
          fusionner(xml, plages, paquet, onglet);
        } else if (xml.nom().equals("mergeCell")) {
          paquet
              .contexte()
              .remarques()
              .noter(Remarque.Code.FUSIONS_TROP_NOMBREUSES, onglet.nom(), "");
        }
      }
    }
    return new EnTete(disjointes(plages, onglet, paquet.contexte().remarques()), masquees);
  }

  private static void masquer(LecteurXml xml, BitSet masquees) {
    int premiere = Math.max(1, xml.entier("min", 0));
    int derniere = Math.min(Reference.COLONNE_MAX, xml.entier("max", 0));
    if (premiere <= derniere) {
      masquees.set(premiere, derniere + 1);
    }
  }

  private static void fusionner(LecteurXml xml, List<Plage> plages, Paquet paquet, Onglet onglet)
      throws ClasseurIllisibleException {
    String texte = xml.attribut("ref", "");
    Optional<Plage> plage = Plage.lire(texte);
    if (plage.isEmpty()) {
      paquet
          .contexte()
          .remarques()
          .noter(Remarque.Code.FUSION_ILLISIBLE, onglet.nom(), Remarques.court(texte));
    } else if (!plage.get().estUneCellule()) {
      paquet.contexte().compterObjets(2);
      plages.add(plage.get());
    }
  }

  private static Fusions disjointes(List<Plage> plages, Onglet onglet, Remarques remarques) {
    Fusions fusions = Fusions.of(plages);
    int perdues = plages.size() - fusions.plages().size();
    if (perdues > 0) {
      remarques.noter(Remarque.Code.FUSIONS_SUPERPOSEES, onglet.nom(), "", perdues);
    }
    return fusions;
  }
}
