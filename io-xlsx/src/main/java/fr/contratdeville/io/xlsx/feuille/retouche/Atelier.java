package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.paquet.Decodage;
import fr.contratdeville.io.xlsx.feuille.paquet.Paquet;
import fr.contratdeville.io.xlsx.feuille.paquet.PartieEcrite;
import fr.contratdeville.io.xlsx.feuille.paquet.Recopie;
import fr.contratdeville.io.xlsx.feuille.retouche.Decoupe.Genre;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Where the parts of a workbook are written again, one after the other. */
final class Atelier {

  /** What goes through a part and writes it. */
  interface Travail {
    void ecrire(Decoupe xml, Writer sortie) throws IOException;
  }

  private final Paquet paquet;
  private final Recopie recopie;
  private final Set<String> parties = new TreeSet<>();

  Atelier(Paquet paquet) {
    this.paquet = paquet;
    this.recopie = paquet.recopie();
  }

  Paquet paquet() {
    return paquet;
  }

  /** The names of the parts written so far. */
  Set<String> parties() {
    return parties;
  }

  /**
   * Writes a part again, in the encoding that it has.
   *
   * @param nom its name as the archive spells it
   * @param sinon what is gone through when there is no such part
   */
  void reecrire(String nom, String sinon, Travail travail) throws ClasseurIllisibleException {
    String cle = nom.toLowerCase(Locale.ROOT);
    try (InputStream flux = paquet.contient(cle)
            ? paquet.flux(cle)
            : new ByteArrayInputStream(sinon.getBytes(StandardCharsets.UTF_8));
        PartieEcrite partie = new PartieEcrite()) {
      Decodage decodage = Decodage.of(flux);
      Writer sortie = decodage.ecrivain(partie);
      travail.ecrire(new Decoupe(decodage.lecteur(), nom, paquet.contexte()), sortie);
      sortie.flush();
      if (!parties.add(nom)) {
        throw paquet
            .contexte()
            .illisible(
                Motif.SUSPECT,
                "une partie qui sert deux fois : " + nom,
                "a part that serves twice: " + nom,
                null);
      }
      recopie.mettre(nom, partie);
    } catch (ClasseurIllisibleException e) {
      throw e;
    } catch (IOException e) {
      throw paquet.contexte().illisible(Motif.LECTURE_IMPOSSIBLE, nom, e);
    }
  }

  /**
   * Writes a part again with something before its end.
   *
   * @param racine the root of the part
   * @param ajout what is added, given the prefix of the root
   */
  void inserer(String nom, String sinon, String racine, UnaryOperator<String> ajout)
      throws ClasseurIllisibleException {
    reecrire(nom, sinon, (xml, sortie) -> {
      while (xml.suivant()) {
        boolean seule = xml.profondeur() == 1 && xml.genre() == Genre.SEULE;
        if (seule || (xml.profondeur() == 1 && xml.genre() == Genre.FERMANTE)) {
          sortie.write(seule ? Balises.ouverte(xml.brut()) : "");
          sortie.write(ajout.apply(xml.prefixe()));
          sortie.write(seule ? "</" + xml.prefixe() + racine + ">" : xml.brut());
        } else {
          sortie.write(xml.brut());
        }
      }
    });
  }

  /** A name that no part has: {@code xl/comments1.xml}, or the next number. */
  String libre(String debut, String fin) {
    int n = 1;
    while (paquet.contient((debut + n + fin).toLowerCase(Locale.ROOT))
        || parties.contains(debut + n + fin)) {
      n++;
    }
    return debut + n + fin;
  }

  void ecrire(OutputStream sortie) throws IOException {
    recopie.ecrire(sortie);
  }
}
