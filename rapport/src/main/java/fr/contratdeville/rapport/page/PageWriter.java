package fr.contratdeville.rapport.page;

import fr.contratdeville.interne.Imprimable;
import fr.contratdeville.rapport.gabarit.JtepageGenerated;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a page by its template. */
public final class PageWriter {
  private PageWriter() {}

  /**
   * Writes a page.
   *
   * @throws IOException if {@code sortie} throws one
   */
  public static void write(Page page, Appendable sortie) throws IOException {
    try {
      JtepageGenerated.render(new Echappement(new Sortie(sortie)), null, page, page.langue());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Escapes every text where it stands in the markup, and shows control characters and those that
   * turn the order of a text around as pictures: a document may hold any of them.
   */
  private static final class Echappement extends OwaspHtmlTemplateOutput {
    Echappement(TemplateOutput sortie) {
      super(sortie);
    }

    @Override
    public void writeUserContent(String texte) {
      super.writeUserContent(Imprimable.of(texte));
    }
  }

  private record Sortie(Appendable sortie) implements TemplateOutput {
    @Override
    public void writeContent(String texte) {
      writeContent(texte, 0, texte.length());
    }

    @Override
    public void writeContent(String texte, int debut, int fin) {
      try {
        sortie.append(texte, debut, fin);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
