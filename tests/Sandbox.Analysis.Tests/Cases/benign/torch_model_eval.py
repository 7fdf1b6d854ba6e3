# imitates: eval(), by PyTorch's model.eval() and a method of the same name
import torch
from torch import nn


class PriceNet(nn.Module):
    def __init__(self, features: int, hidden: int = 32) -> None:
        super().__init__()
        self.body = nn.Sequential(nn.Linear(features, hidden), nn.ReLU(), nn.Dropout(0.1), nn.Linear(hidden, 1))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.body(x).squeeze(-1)


def validate(model: nn.Module, batches) -> float:
    model.eval()
    losses = []
    with torch.no_grad():
        for features, target in batches:
            losses.append(nn.functional.mse_loss(model(features), target).item())
    model.train()
    return sum(losses) / max(len(losses), 1)


torch.manual_seed(7)
net = PriceNet(features=6)
net.eval()
result = {"parameters": sum(p.numel() for p in net.parameters())}
