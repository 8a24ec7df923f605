// Bagnols 2023 : qui paie quoi, et dans quels thèmes chacun met-il son argent ?
var lecture = Contrats.read(Path.of("echantillons/bagnols-2023.xlsx"));
var contrat = lecture.valeur();
println(Totaux.of(Axes.financeur(), contrat.lignes()));
println(Croisement.of(Axes.thematique(), Axes.financeur(), contrat.lignes()));
