namespace Yifa.Law.Procedures;

/// <summary>接下来做什么。</summary>
/// <param name="Short">两三个字到七八个字，例如“等受理”。</param>
/// <param name="Said">一句话。</param>
/// <param name="Step">首先可以办的步骤代码；要等别人的为 null。</param>
public sealed record NextAct(string Short, string Said, string? Step);
