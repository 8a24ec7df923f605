package fr.contratdeville.io.xlsx.feuille.lecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects remarks, one per code and sheet however often a hostile file provokes it. */
public final class Remarques {

  private static final int LONGUEUR_MAX = 40;

  private final Map<Cle, Remarque> parCle = new LinkedHashMap<>();

  public void noter(Remarque.Code code, String feuille, String ou) {
    noter(code, feuille, ou, 1);
  }

  public void noter(Remarque.Code code, String feuille, String ou, int fois) {
    parCle.merge(
        new Cle(code, feuille),
        new Remarque(code, feuille, ou, fois),
        (avant, apres) -> new Remarque(code, feuille, avant.ou(), avant.fois() + fois));
  }

  public List<Remarque> liste() {
    return List.copyOf(parCle.values());
  }

  /** A text of the file fit for a message. */
  public static String court(String texte) {
    return texte.length() <= LONGUEUR_MAX ? texte : texte.substring(0, LONGUEUR_MAX) + "…";
  }

  private record Cle(Remarque.Code code, String feuille) {}
}
