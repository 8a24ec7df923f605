package fr.contratdeville.io.xlsx.feuille.partie;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.paquet.Relation;
import fr.contratdeville.io.xlsx.feuille.paquet.XlsxArchive;
import fr.contratdeville.io.xlsx.feuille.paquet.XmlReader;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.TableStructuree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ranges of a sheet that people made tables of (ECMA-376 part 1, 18.5.1.2). They are evidence
 * and no content: one that is damaged or missing is left out.
 */
public final class TablesPart {

  /** More tables than that on one sheet are no work of people. */
  private static final int MAX = 500;

  private TablesPart() {}

  public static List<TableStructuree> read(XlsxArchive archive, List<Relation> relations)
      throws ClasseurIllisibleException {
    List<TableStructuree> tables = new ArrayList<>();
    for (Relation relation : relations) {
      if (relation.type().equals("table")
          && archive.contains(relation.part())
          && tables.size() < MAX) {
        table(archive, relation.part()).ifPresent(tables::add);
      }
    }
    return List.copyOf(tables);
  }

  private static Optional<TableStructuree> table(XlsxArchive archive, String part)
      throws ClasseurIllisibleException {
    try (XmlReader xml = archive.read(part)) {
      if (!xml.next() || !xml.name().equals("table")) {
        return Optional.empty();
      }
      Optional<Plage> plage = Plage.tryParse(xml.attribute("ref", ""));
      String nom = xml.attribute("displayName", xml.attribute("name", ""));
      boolean entete = xml.integer("headerRowCount", 1) > 0;
      boolean totaux = xml.integer("totalsRowCount", 0) > 0;
      archive.context().countObjects(2);
      archive.context().countText(nom);
      return plage.map(p -> new TableStructuree(nom, p, entete, totaux));
    } catch (ClasseurIllisibleException e) {
      if (e.motif() != Motif.ENDOMMAGE) {
        throw e;
      }
      return Optional.empty();
    }
  }
}
