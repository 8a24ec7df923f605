package fr.contratdeville.tableaux.lexique;

import fr.contratdeville.interne.Orthographe;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gives headings the letters back that a wrong encoding took from them: {@code bÃ©nÃ©ficiaire} was
 * UTF-8 and read as Windows-1252; in {@code b�n�ficiaire} the letters are lost, and the only word
 * of headings that fits has them.
 */
final class LettresPerdues {
  private static final char PERDUE = '\uFFFD';
  /** The first byte in UTF-8 of the accented letters of French, as a letter of Windows-1252. */
  private static final Pattern DEFAITE = Pattern.compile("[\u00C2\u00C3\u00C5\u00E2].");

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Pattern MOT = Pattern.compile("[\\p{L}\uFFFD]+");

  private final Map<Integer, List<String>> parLongueur;

  /** @param mots the words of headings, as keys */
  LettresPerdues(Collection<String> mots) {
    parLongueur = mots.stream().sorted().collect(Collectors.groupingBy(String::length));
  }

  String restaurer(String titre) {
    String lu = DEFAITE.matcher(titre).find() ? relire(titre) : titre;
    return lu.indexOf(PERDUE) < 0 ? lu : MOT.matcher(lu).replaceAll(m -> completer(m.group()));
  }

  /** The text that these letters were, if they are UTF-8 read as something else. */
  private static String relire(String titre) {
    try {
      ByteBuffer octets = WINDOWS.newEncoder().encode(CharBuffer.wrap(titre));
      return StandardCharsets.UTF_8.newDecoder().decode(octets).toString();
    } catch (CharacterCodingException e) {
      return titre;
    }
  }

  private String completer(String mot) {
    if (mot.indexOf(PERDUE) < 0) {
      return mot;
    }
    String forme = Orthographe.simplifier(mot);
    List<String> possibles = parLongueur.getOrDefault(forme.length(), List.of()).stream()
        .filter(m -> convient(m, forme))
        .limit(2)
        .toList();
    return possibles.size() == 1 ? possibles.get(0) : mot;
  }

  /** Whether a word of the same length has all letters that are not lost. */
  private static boolean convient(String mot, String forme) {
    for (int i = 0; i < forme.length(); i++) {
      if (forme.charAt(i) != PERDUE && forme.charAt(i) != mot.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
