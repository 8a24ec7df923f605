package fr.contratdeville.io.html;

import static fr.contratdeville.testing.assertions.ContratAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.Action;
import fr.contratdeville.valeur.Montant;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class MhtmlTest {
  private static final String TABLE =
      "<table><tr><th>Porteur<th>Action<th>Ville<th>CAF</tr><tr><td>MJC<td>Été<td>1 200,50<td>50</tr></table>";

  private static Lecture read(String mail) throws LectureException {
    return Contrats.read(
        new ByteArrayInputStream(mail.getBytes(StandardCharsets.ISO_8859_1)), "bilan.xls");
  }

  private static String mail(String... parties) {
    return "MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n"
        + "Content-Type: multipart/related;\r\n\tboundary=\"----=_NextPart_01\"\r\n\r\n"
        + "Ce document est une page Web.\r\n\r\n------=_NextPart_01\r\n"
        + String.join("\r\n------=_NextPart_01\r\n", parties) + "\r\n------=_NextPart_01--\r\n";
  }

  @Test
  void a_page_saved_in_one_file_is_read() throws LectureException {
    String page =
        TABLE.replace("É", "=C9").replace("é", "=E9").replace("<td>1 200", "<td>1 =\r\n200");
    Lecture lecture = read(mail(
        "Content-Location: file:///C:/bilan.htm\r\nContent-Transfer-Encoding: quoted-printable\r\n"
            + "Content-Type: text/html; charset=\"windows-1252\"\r\n\r\n" + page,
        "Content-Location: file:///C:/image.png\r\nContent-Type: image/png\r\n\r\n<table>"));
    assertThat(lecture.format().toString()).isEqualTo("HTML");
    assertThat(lecture.valeur())
        .hasMontant(Axes.financeur(), "Ville", Montant.parse("1200.50"))
        .hasMontant(Axes.financeur(), "CAF", Montant.of(50));
    assertThat(lecture.valeur().actions()).extracting(Action::intitule).containsExactly("Été");
  }

  @Test
  void each_part_that_is_a_page_is_read_in_its_encoding() throws LectureException {
    String utf8 = Base64.getMimeEncoder().encodeToString(TABLE.getBytes(StandardCharsets.UTF_8));
    String latin = Base64.getMimeEncoder()
        .encodeToString(TABLE.replace("Été", "Noël").getBytes(Charset.forName("windows-1252")));
    Lecture lecture = read(mail(
        "Content-Type: text/html\r\n\r\n<html><frameset><frame src=feuille1.htm></frameset></html>",
        "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + utf8,
        "Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n" + latin));
    assertThat(lecture.valeur().actions())
        .extracting(Action::intitule)
        .containsExactly("Été", "Noël");
  }

  @Test
  void a_mail_without_a_page_is_refused() {
    for (String mail : new String[] {
      mail("Content-Type: text/plain\r\n\r\nBonjour"),
      "MIME-Version: 1.0\nContent-Type: multipart/related\n\n",
      mail("Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n*=*"),
      mail("Content-Type: text/html")
    }) {
      assertThatThrownBy(() -> read(mail)).isInstanceOf(LectureException.class);
    }
  }

  @Test
  void texts_that_speak_of_mails_are_none() {
    assertThat(Mhtml.commence(
            "Porteur;Action\nMIME-Version: 1;multipart/".getBytes(StandardCharsets.UTF_8)))
        .isFalse();
  }
}
