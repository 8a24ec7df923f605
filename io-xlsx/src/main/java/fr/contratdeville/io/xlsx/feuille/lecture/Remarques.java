package fr.contratdeville.io.xlsx.feuille.lecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects remarks: one per code and sheet, however often a hostile file provokes it. */
public final class Remarques {

  private static final int LENGTH_MAX = 40;

  private final Map<Key, Remarque> parCle = new LinkedHashMap<>();

  public void note(Remarque.Code code, String feuille, String ou) {
    note(code, feuille, ou, 1);
  }

  public void note(Remarque.Code code, String feuille, String ou, int fois) {
    parCle.merge(
        new Key(code, feuille),
        new Remarque(code, feuille, ou, fois),
        (avant, apres) -> new Remarque(code, feuille, avant.ou(), avant.fois() + fois));
  }

  public List<Remarque> list() {
    return List.copyOf(parCle.values());
  }

  /** A text of the file, cut to 40 characters for a message. */
  public static String shorten(String texte) {
    return texte.length() <= LENGTH_MAX ? texte : texte.substring(0, LENGTH_MAX) + "…";
  }

  private record Key(Remarque.Code code, String feuille) {}
}
