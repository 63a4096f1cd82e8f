namespace Yifa.Law.Procedures.Mediation;

/// <summary>卷宗齐不齐、对不对，在归档的那一刻。</summary>
/// <param name="Lacks">卷里应当有的文书还没有齐。</param>
/// <param name="Faulty">归档前自查查出了错。</param>
public readonly record struct FileState(bool Lacks, bool Faulty);
