package fr.contratdeville.echange;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A format for tests: the word ESSAI, then the title of the contract. */
public final class FormatEssai implements ContratReader, ContratWriter {

  /** For the service loader. */
  public FormatEssai() {}

  @Override
  public Format format() {
    return new Format("Essai", "essai");
  }

  @Override
  public boolean recognises(byte[] debut) {
    return new String(debut, StandardCharsets.UTF_8).startsWith("ESSAI");
  }

  @Override
  public Lecture read(Path fichier, String nom) throws LectureException {
    try {
      String texte = Files.readString(fichier);
      ContratDeVille contrat =
          ContratDeVille.builder().intitule(texte.substring(5)).build();
      return Lecture.builder().source(nom).format(format()).valeur(contrat).build();
    } catch (IOException e) {
      throw new LectureException(nom, Message.of("illisible"), e);
    }
  }

  @Override
  public void write(ContratDeVille contrat, OutputStream sortie) throws IOException {
    sortie.write(("ESSAI" + contrat.intitule()).getBytes(StandardCharsets.UTF_8));
  }
}
