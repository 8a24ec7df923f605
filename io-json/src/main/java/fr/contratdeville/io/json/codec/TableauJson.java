package fr.contratdeville.io.json.codec;

import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** Writes the tables that leave the library; nothing reads them back. */
public final class TableauJson {

  /** The version of the format. */
  public static final int VERSION = 1;

  private TableauJson() {}

  /** Writes one table. */
  public static void write(Tableau tableau, JsonOutput out) throws IOException {
    out.startObject();
    out.name("version");
    out.number(BigDecimal.valueOf(VERSION));
    if (tableau.titre().isPresent()) {
      out.name("titre");
      message(tableau.titre().get(), out);
    }
    out.name("colonnes");
    out.startList();
    for (Colonne colonne : tableau.colonnes()) {
      out.inline();
      out.startObject();
      out.name("titre");
      message(colonne.titre(), out);
      out.name("genre");
      out.text(colonne.genre().name());
      out.endObject();
    }
    out.endList();
    rangees("rangees", tableau.rangees(), out);
    rangees("pied", tableau.pied(), out);
    out.endObject();
  }

  private static void rangees(String nom, List<List<Cellule>> rangees, JsonOutput out)
      throws IOException {
    out.name(nom);
    out.startList();
    for (List<Cellule> rangee : rangees) {
      out.inline();
      out.startList();
      for (Cellule cellule : rangee) {
        cellule(cellule, out);
      }
      out.endList();
    }
    out.endList();
  }

  private static void cellule(Cellule cellule, JsonOutput out) throws IOException {
    if (cellule.nombre().isPresent()) {
      out.number(cellule.nombre().get());
    } else if (cellule.texte().isPresent()) {
      message(cellule.texte().get(), out);
    } else {
      out.none();
    }
  }

  private static void message(Message message, JsonOutput out) throws IOException {
    if (message.fr().equals(message.en())) {
      out.text(message.fr());
      return;
    }
    out.inline();
    out.startObject();
    out.name("fr");
    out.text(message.fr());
    out.name("en");
    out.text(message.en());
    out.endObject();
  }
}
