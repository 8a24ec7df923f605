package fr.contratdeville.io.xlsx.feuille.partie;

import fr.contratdeville.io.xlsx.feuille.Onglet;
import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limit;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.lecture.Remarque;
import fr.contratdeville.io.xlsx.feuille.lecture.Remarques;
import fr.contratdeville.io.xlsx.feuille.paquet.XlsxArchive;
import fr.contratdeville.io.xlsx.feuille.paquet.XmlReader;
import fr.contratdeville.tableaux.feuille.Fusions;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Reference;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The elements of a sheet around its rows: hidden columns before them, merged ranges and filter
 * after. It takes a pass of its own over the part, so that all are known when the first row is
 * read.
 */
public record EnTete(Fusions fusions, BitSet colonnesMasquees, Optional<Plage> filtre) {

  public static EnTete read(XlsxArchive archive, Onglet onglet) throws ClasseurIllisibleException {
    try {
      return read(
          archive.read(
              onglet.part(), new RangeesSkippingInputStream(archive.stream(onglet.part()))),
          archive,
          onglet);
    } catch (ClasseurIllisibleException e) {
      if (e.motif() != Motif.ENDOMMAGE) {
        throw e;
      }
      return read(archive.read(onglet.part()), archive, onglet);
    }
  }

  private static EnTete read(XmlReader ouvert, XlsxArchive archive, Onglet onglet)
      throws ClasseurIllisibleException {
    List<Plage> plages = new ArrayList<>();
    BitSet masquees = new BitSet();
    Optional<Plage> filtre = Optional.empty();
    long max = archive.context().limits().get(Limit.FUSIONS);
    try (XmlReader xml = ouvert) {
      while (xml.next()) {
        if (xml.name().equals("col") && xml.flag("hidden")) {
          masquer(xml, masquees);
        } else if (xml.name().equals("autoFilter")) {
          filtre = Plage.tryParse(xml.attribute("ref", ""));
        } else if (xml.name().equals("mergeCell") && plages.size() < max) {
          fusionner(xml, plages, archive, onglet);
        } else if (xml.name().equals("mergeCell")) {
          archive
              .context()
              .remarques()
              .note(Remarque.Code.FUSIONS_TROP_NOMBREUSES, onglet.nom(), "");
        }
      }
    }
    return new EnTete(disjointes(plages, onglet, archive.context().remarques()), masquees, filtre);
  }

  private static void masquer(XmlReader xml, BitSet masquees) {
    int premiere = Math.max(1, xml.integer("min", 0));
    int derniere = Math.min(Reference.COLONNE_MAX, xml.integer("max", 0));
    if (premiere <= derniere) {
      masquees.set(premiere, derniere + 1);
    }
  }

  private static void fusionner(
      XmlReader xml, List<Plage> plages, XlsxArchive archive, Onglet onglet)
      throws ClasseurIllisibleException {
    String texte = xml.attribute("ref", "");
    Optional<Plage> plage = Plage.tryParse(texte);
    if (plage.isEmpty()) {
      archive
          .context()
          .remarques()
          .note(Remarque.Code.FUSION_ILLISIBLE, onglet.nom(), Remarques.shorten(texte));
    } else if (!plage.get().estUneCellule()) {
      archive.context().countObjects(2);
      plages.add(plage.get());
    }
  }

  private static Fusions disjointes(List<Plage> plages, Onglet onglet, Remarques remarques) {
    Fusions fusions = Fusions.of(plages);
    int perdues = plages.size() - fusions.plages().size();
    if (perdues > 0) {
      remarques.note(Remarque.Code.FUSIONS_SUPERPOSEES, onglet.nom(), "", perdues);
    }
    return fusions;
  }
}
